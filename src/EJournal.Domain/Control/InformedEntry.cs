using EJournal.Domain.Delivery;

namespace EJournal.Domain.Control;

/// <summary>One entry that a pupil's parents had to be told of (COR-10).</summary>
/// <param name="ClassId">The pupil's class.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="State">What became of it.</param>
/// <param name="After">How long after the entry the first parent was told; zero where nobody was.</param>
/// <param name="WithinDay">Whether that was not later than the next calendar day of the school.</param>
/// <param name="ByDiary">Whether the first parent learned of it by opening the diary.</param>
public readonly record struct InformedEntry(long ClassId, DeliveryTopics Topic, InformingState State, TimeSpan After, bool WithinDay, bool ByDiary);
