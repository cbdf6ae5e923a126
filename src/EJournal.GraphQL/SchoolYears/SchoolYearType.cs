using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A school year (учебный год) that the school has opened; the last one is the current one.</summary>
[ObjectType<SchoolYear>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[AnyToken]
public static class SchoolYearType
{
    /// <summary>The id of the school year (идентификатор).</summary>
    [ID("SchoolYear")]
    public static long Id([Parent] SchoolYear year) => year.Id;

    /// <summary>The calendar year in which it begins (год начала).</summary>
    public static int Year([Parent] SchoolYear year) => year.Year;

    /// <summary>As people write it (название), <c>2026/27</c>.</summary>
    public static string Name([Parent] SchoolYear year) => year.Name;

    /// <summary>The first day of teaching (первый день).</summary>
    public static DateOnly From([Parent] SchoolYear year) => year.From;

    /// <summary>The last day of teaching, inclusive (последний день).</summary>
    public static DateOnly To([Parent] SchoolYear year) => year.To;

    /// <summary>Under way or over (состояние).</summary>
    public static SchoolYearState State([Parent] SchoolYear year) => year.State;

    /// <summary>When it was opened (время открытия); null for one that came with the imported lists.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static DateTimeOffset? OpenedAt([Parent] SchoolYear year) => year.OpenedAt?.AsMoment();

    /// <summary>The order that opened it and moved the classes up (приказ); null for one that came with the imported lists.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static Order? Order([Parent] SchoolYear year) => year.Order;

    /// <summary>When it was closed (время закрытия); null while it is open.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static DateTimeOffset? ClosedAt([Parent] SchoolYear year) => year.ClosedAt?.AsMoment();

    /// <summary>What the closing rests on (основание закрытия).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static string? ClosingBasis([Parent] SchoolYear year) => year.ClosingBasis;
}
