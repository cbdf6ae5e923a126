namespace EJournal.Domain.Delivery;

/// <summary>
/// A thing that a message tells of. Unique by message and subject, so that a correction and the mark it corrects are one
/// line of the message.
/// </summary>
public sealed class DeliveryItem
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long MessageId { get; set; }

    /// <summary>The event that the item was made from; one event gives one agreement at most one item.</summary>
    public long EventId { get; set; }

    public long AgreementId { get; set; }

    /// <summary><c>mark:17</c>, <c>attendance:5</c>, <c>homework:5</c>, <c>final:3</c>, <c>examination:2</c>, <c>schedule:5</c>, <c>event:3</c>, <c>forecast:2</c>: what coalesces.</summary>
    public required string Subject { get; set; }

    public DiaryChangeKind Kind { get; set; }
    public long? LessonId { get; set; }
    public long? MarkId { get; set; }
    public long? FinalMarkId { get; set; }
    public long? ExaminationResultId { get; set; }
    public long? SchoolEventId { get; set; }

    /// <summary>The grading period of a forecast.</summary>
    public long? PeriodId { get; set; }

    /// <summary>The first day of a new weekly grid.</summary>
    public DateOnly? Day { get; set; }
}
