using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>How a trial went, as far as the journal can count it (анализ пробной эксплуатации): what the written conclusion is made from.</summary>
[ObjectType]
[Readers(Relation.Leadership | Relation.Auditor)]
[Scopes(Scope.ReportsRead)]
public sealed record TrialReport
{
    /// <summary>The trial (пробная эксплуатация).</summary>
    public required Trial Trial { get; init; }

    /// <summary>The last day that is counted, inclusive: today while the trial runs (по какой день); null where it has not begun.</summary>
    public required DateOnly? CountedTo { get; init; }

    /// <summary>Class by class, in order of grade and letter (по классам); empty where it has not begun.</summary>
    [ListSize(Domain.Readiness.Trial.MostClasses, Usual = 3)]
    public required IReadOnlyList<ClassTrialFigures> Classes { get; init; }
}
