using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.GraphQL.Rights;

/// <summary>Whether a role has a right at a school.</summary>
public sealed record HeldRight(Role Role, Right Right, bool Granted);
