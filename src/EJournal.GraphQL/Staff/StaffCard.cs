using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.GraphQL.Staff;

/// <summary>The personal card of an employee; without a row where nobody has written one yet.</summary>
public sealed record StaffCard(Employee Employee, PersonalCard? Row) : IStandsFor
{
    object IStandsFor.AccessSubject => Employee;
}
