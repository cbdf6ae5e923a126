using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>That an employee is or was homeroom teacher of a class (назначение классным руководителем).</summary>
[ObjectType<HomeroomAssignment>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public static class HomeroomAssignmentType
{
    /// <summary>The first day (с какого дня); null for one that came with the imported lists.</summary>
    public static DateOnly? From([Parent] HomeroomAssignment assignment) => assignment.From;

    /// <summary>The first day without it (с какого дня снято); null while it lasts.</summary>
    public static DateOnly? EndsOn([Parent] HomeroomAssignment assignment) => assignment.EndsOn;

    /// <summary>The order that appointed (приказ); null for one that came with the imported lists.</summary>
    public static Order? Order([Parent] HomeroomAssignment assignment) => assignment.Order;
}
