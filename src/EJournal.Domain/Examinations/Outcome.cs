using EJournal.Domain.Marks;

namespace EJournal.Domain.Examinations;

/// <summary>How an attempt ended: a mark, points, or both; or why the pupil was not there.</summary>
/// <param name="Value">The mark; null where only points are given.</param>
/// <param name="Points">Null where none are counted.</param>
/// <param name="AbsenceReason">Null for a pupil who was there.</param>
public readonly record struct Outcome(ScaleValue? Value, double? Points, string? AbsenceReason);
