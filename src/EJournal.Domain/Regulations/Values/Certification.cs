namespace EJournal.Domain.Regulations;

/// <summary>Who signs a printed journal, and whether it is sealed and bound.</summary>
public sealed record Certification(IReadOnlyList<Responsible> SignedBy, bool Seal, bool Bound);
