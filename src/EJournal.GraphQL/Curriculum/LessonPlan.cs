using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The lesson plan of a group in one of its versions (календарно-тематическое планирование, КТП).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public sealed record LessonPlan
{
    public const int MostVersions = 200;

    /// <summary>Which version (номер редакции); 0 for a plan of before versions were kept.</summary>
    public required int Version { get; init; }

    /// <summary>The topics in order (темы).</summary>
    [ListSize(LessonPlanRules.MostItems, Usual = 70)]
    public required IReadOnlyList<LessonPlanItem> Items { get; init; }

    /// <summary>How many lessons it takes (часов всего).</summary>
    public int Hours => Items.Sum(i => i.Hours);

    /// <summary>The versions there are, the latest first, at most 200 (редакции).</summary>
    [ListSize(MostVersions, Usual = 3)]
    public required IReadOnlyList<LessonPlanVersion> Versions { get; init; }
}
