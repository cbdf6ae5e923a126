using EJournal.Domain.Control;
using EJournal.Domain.Lessons;

namespace EJournal.Data.Control;

/// <summary>What the figures of filling are made of.</summary>
/// <param name="Counts">All lessons that took place.</param>
/// <param name="Unrecorded">Those of them without a record, by day and number.</param>
public sealed record FillingRows(IReadOnlyList<FillingCount> Counts, IReadOnlyList<Lesson> Unrecorded);
