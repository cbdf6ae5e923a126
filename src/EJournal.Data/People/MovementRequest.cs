using EJournal.Domain.People;

namespace EJournal.Data.People;

/// <summary>What a movement rests on and from when it holds.</summary>
public sealed record MovementBasis(DateOnly On, Order Order);

/// <summary>A pupil to be enrolled.</summary>
public sealed record EnrolmentRequest(
    PersonDetails Person, string FileNumber, long ClassId, IReadOnlyList<string> Subgroups, IReadOnlyList<GuardianRequest> Guardians, MovementBasis Basis);

/// <summary>A parent to be linked: one the school knows, or a new person.</summary>
public sealed record GuardianRequest(long? ParentId, PersonDetails? Person, string? Relation, bool LegalRepresentative);
