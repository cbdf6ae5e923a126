namespace EJournal.Domain.Control;

/// <summary>
/// A remark (замечание, COR-07) to a teacher about the journal of a group, to be mended in time. What was said stays; what
/// happens to it is added as a step.
/// </summary>
public sealed class Remark
{
    private readonly List<RemarkStep> _steps = [];

    public long Id { get; private set; }
    public long SchoolId { get; private set; }

    /// <summary>The employee who is to mend it.</summary>
    public long TeacherId { get; private set; }

    public long GroupId { get; private set; }

    /// <summary>Null where it is about no single lesson.</summary>
    public long? LessonId { get; private set; }

    /// <summary>The check it was made at; null outside of one.</summary>
    public long? JournalCheckId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Whether the teacher confirms by a signed slip that it is mended (S-23 on the day of the remark).</summary>
    public bool SlipRequired { get; private set; }

    public long AuthorPersonId { get; private set; }

    /// <summary>The day at the school.</summary>
    public DateOnly On { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The last day on which it is mended in time.</summary>
    public DateOnly Due { get; private set; }

    public RemarkStatus Status { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<RemarkStep> Steps => _steps;

    public bool AwaitsTeacher => Status is RemarkStatus.Open or RemarkStatus.SentBack;

    public static Remark Make(RemarkPlace place, long schoolId, string text, DateOnly due, bool slipRequired, ControlEntry entry)
    {
        var remark = new Remark
        {
            SchoolId = schoolId,
            TeacherId = place.TeacherId,
            GroupId = place.GroupId,
            LessonId = place.LessonId,
            JournalCheckId = place.JournalCheckId,
            Text = text,
            SlipRequired = slipRequired,
            AuthorPersonId = entry.PersonId,
            On = entry.On,
            At = entry.At,
        };
        remark.Take(RemarkStatus.Open, entry, note: null, due);
        return remark;
    }

    /// <summary>The teacher says that it is mended; with the slip signed where the school asks for one.</summary>
    public void ReportMended(ControlEntry entry, string? note) => Take(RemarkStatus.Mended, entry, note, due: null);

    /// <param name="status">Accepted, sent back or withdrawn.</param>
    /// <param name="entry">Who, and when.</param>
    /// <param name="note">What he says to it.</param>
    /// <param name="due">The new term of what is sent back.</param>
    public void Decide(RemarkStatus status, ControlEntry entry, string? note, DateOnly? due) => Take(status, entry, note, due);

    private void Take(RemarkStatus status, ControlEntry entry, string? note, DateOnly? due)
    {
        _steps.Add(new RemarkStep
        {
            SchoolId = SchoolId,
            Number = _steps.Count + 1,
            Status = status,
            AuthorPersonId = entry.PersonId,
            At = entry.At,
            Note = note,
            Due = due,
            Late = status == RemarkStatus.Mended && entry.On > Due,
            Slip = status == RemarkStatus.Mended && SlipRequired,
        });
        (Status, Due) = (status, due ?? Due);
    }
}
