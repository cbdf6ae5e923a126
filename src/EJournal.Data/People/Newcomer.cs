using EJournal.Domain.People;

namespace EJournal.Data.People;

/// <summary>Somebody who is to be hired.</summary>
/// <param name="PersonId">Somebody the school knows already, as a parent; null for somebody new.</param>
/// <param name="Data">Name, contacts and card; somebody new has a last and a first name.</param>
/// <param name="StaffNumber">Personnel number, new in the school.</param>
/// <param name="HiredOn">The first day of work.</param>
/// <param name="Order">The order of hiring.</param>
/// <param name="Roles">The roles from the first day.</param>
public sealed record Newcomer(long? PersonId, StaffData Data, string StaffNumber, DateOnly HiredOn, Order Order, IReadOnlyList<Role> Roles);
