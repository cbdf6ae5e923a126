using EJournal.Domain.Schedule;

namespace EJournal.GraphQL.Diary;

/// <summary>What one change wrote, as it was then.</summary>
/// <param name="Old">The value before; null for none.</param>
/// <param name="New">The value written; null where something was taken back.</param>
/// <param name="Reason">Why.</param>
/// <param name="AuthorPersonId">Who.</param>
/// <param name="CorrectionId">The entry of the register of corrections.</param>
/// <param name="Schedule">Of a change in the schedule, which.</param>
public sealed record WrittenChange(
    string? Old, string? New, string? Reason = null, long? AuthorPersonId = null, long? CorrectionId = null, LessonChangeKind? Schedule = null)
{
    /// <summary>Of an event that was kept without what it wrote.</summary>
    public static WrittenChange Nothing { get; } = new(null, null);
}
