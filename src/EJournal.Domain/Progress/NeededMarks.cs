namespace EJournal.Domain.Progress;

/// <summary>So many of one mark, of works of one weight, that lead to a target.</summary>
/// <param name="Code">The mark: «5».</param>
/// <param name="Weight">How much each counts.</param>
/// <param name="Count">How many of them, at least.</param>
/// <param name="Average">The average with them.</param>
public sealed record NeededMarks(string Code, double Weight, int Count, double Average);
