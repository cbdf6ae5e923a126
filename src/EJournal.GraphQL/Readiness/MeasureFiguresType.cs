using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>How many of whom a measure asks have come so far (показатель внедрения).</summary>
[ObjectType<MeasureFigures>("RolloutFigures", IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
[Scopes(Scope.SchoolRead)]
public static class MeasureFiguresType
{
    /// <summary>What is counted (показатель).</summary>
    public static RolloutMeasure Measure([Parent] MeasureFigures figures) => figures.Measure;

    /// <summary>How many have it (есть).</summary>
    public static int Done([Parent] MeasureFigures figures) => figures.Done;

    /// <summary>Of how many (всего).</summary>
    public static int Total([Parent] MeasureFigures figures) => figures.Total;
}
