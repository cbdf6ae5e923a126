using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>A role that an employee has or had (назначение на роль).</summary>
[ObjectType<EmployeeRole>("Appointment", IgnoreProperties = true)]
[Readers(StaffReaders.Card)]
[Scopes(Scope.PeopleRead)]
public static class AppointmentType
{
    /// <summary>The role (роль).</summary>
    public static Role Role([Parent] EmployeeRole appointment) => appointment.Role;

    /// <summary>The first day (с какого дня); null for a role that came with the imported lists.</summary>
    public static DateOnly? From([Parent] EmployeeRole appointment) => appointment.From;

    /// <summary>The first day without it (с какого дня снята); null while no end is set.</summary>
    public static DateOnly? EndsOn([Parent] EmployeeRole appointment) => appointment.EndsOn;

    /// <summary>The order that appointed (приказ о назначении).</summary>
    public static Order? Order([Parent] EmployeeRole appointment) => appointment.Order;

    /// <summary>The order that ended it (приказ о снятии).</summary>
    public static Order? EndOrder([Parent] EmployeeRole appointment) => appointment.EndOrder;
}
