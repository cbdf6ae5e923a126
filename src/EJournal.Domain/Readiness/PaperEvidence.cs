namespace EJournal.Domain.Readiness;

/// <summary>Whether a condition holds, and what shows it, in Russian.</summary>
public sealed record PaperEvidence(PaperCondition Condition, bool Met, string Evidence);
