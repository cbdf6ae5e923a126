using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>How the trial went in one class (показатели пробной эксплуатации).</summary>
[ObjectType]
[Readers(Relation.Leadership | Relation.Auditor)]
[Scopes(Scope.ReportsRead)]
public sealed record ClassTrialFigures
{
    /// <summary>The class (класс).</summary>
    public required SchoolClass SchoolClass { get; init; }

    /// <summary>How its lessons are recorded, and how many of them late (заполнение, записано с опозданием).</summary>
    public required FillingFigures Filling { get; init; }

    /// <summary>Entries of the register of corrections that were asked for at its lessons (исправления).</summary>
    public required int Corrections { get; init; }

    /// <summary>Comparisons with the paper journal (сверки).</summary>
    public required int Comparisons { get; init; }

    /// <summary>Differences that these comparisons found (расхождения).</summary>
    public required int Differences { get; init; }

    /// <summary>Remarks about its journal (замечания).</summary>
    public required int Remarks { get; init; }
}
