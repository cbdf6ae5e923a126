using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The curriculum of a school year in one of its versions (учебный план).</summary>
[ObjectType("Curriculum")]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public sealed record YearPlan
{
    public const int MostVersions = 100;

    /// <summary>The calendar year in which the school year begins (учебный год).</summary>
    public required int Year { get; init; }

    /// <summary>Which version (номер редакции).</summary>
    public required int Version { get; init; }

    /// <summary>The lines, by grade (строки).</summary>
    [ListSize(CurriculumRules.MostLines, Usual = 100)]
    public required IReadOnlyList<CurriculumLine> Lines { get; init; }

    /// <summary>The versions there are, the latest first, at most 100 (редакции).</summary>
    [ListSize(MostVersions, Usual = 3)]
    public required IReadOnlyList<CurriculumVersion> Versions { get; init; }
}
