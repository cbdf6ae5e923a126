using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>That an employee is named responsible for something by order (ответственный); it gives no rights.</summary>
[ObjectType<Responsibility>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public static class ResponsibilityType
{
    /// <summary>The id of the responsibility (идентификатор).</summary>
    [ID("Responsibility")]
    public static long Id([Parent] Responsibility duty) => duty.Id;

    /// <summary>For what (вид).</summary>
    public static ResponsibilityKind Kind([Parent] Responsibility duty) => duty.Kind;

    /// <summary>As the order says it (за что отвечает).</summary>
    public static string Title([Parent] Responsibility duty) => duty.Title;

    /// <summary>The first day (с какого дня).</summary>
    public static DateOnly From([Parent] Responsibility duty) => duty.From;

    /// <summary>The first day without it (с какого дня снята); null while no end is set.</summary>
    public static DateOnly? EndsOn([Parent] Responsibility duty) => duty.EndsOn;

    /// <summary>The order that named him (приказ).</summary>
    public static Order Order([Parent] Responsibility duty) => duty.Order;
}
