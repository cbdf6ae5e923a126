using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>An order (приказ): the basis of a change in the school's lists.</summary>
[ObjectType<Order>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite | Scope.SchoolRead | Scope.ScheduleRead | Scope.JournalRead)]
public static class OrderType
{
    /// <summary>The number as it stands on the paper (номер): «17-к».</summary>
    public static string Number([Parent] Order order) => order.Number;

    /// <summary>The day it was signed (дата).</summary>
    public static DateOnly Date([Parent] Order order) => order.Date;
}
