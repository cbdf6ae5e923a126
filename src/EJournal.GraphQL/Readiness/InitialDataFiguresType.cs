using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>How much of one part of the initial data is there (полнота данных).</summary>
[ObjectType<InitialDataFigures>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class InitialDataFiguresType
{
    /// <summary>Which part (раздел).</summary>
    public static InitialData Data([Parent] InitialDataFigures figures) => figures.Data;

    /// <summary>How much is there (заполнено).</summary>
    public static int Filled([Parent] InitialDataFigures figures) => figures.Filled;

    /// <summary>Of how much (всего).</summary>
    public static int Total([Parent] InitialDataFigures figures) => figures.Total;
}
