using EJournal.Domain.Access;

namespace EJournal.Domain.Debts;

/// <summary>
/// A point in the journal (точка): a work that a pupil owes, to be marked by a day (задолженность, DIA-02). It counts in no
/// average; the mark that is set for it closes it.
/// </summary>
public sealed class Debt : IAboutPupil
{
    public const int LongestText = 300;

    public long Id { get; private set; }
    public long SchoolId { get; private set; }

    /// <summary>The lesson in whose column it stands; the mark will stand there too.</summary>
    public long LessonId { get; private set; }

    public long GroupId { get; private set; }
    public long PupilId { get; private set; }
    public long WorkKindId { get; private set; }
    public string What { get; private set; } = "";

    /// <summary>The last day.</summary>
    public DateOnly DueOn { get; private set; }

    public long AuthorId { get; private set; }
    public DateTime SetAt { get; private set; }

    /// <summary>When the mark was set, or the debt was cancelled; null while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    public long? MarkId { get; private set; }

    /// <summary>Why it was cancelled; null for one that is open or was marked.</summary>
    public string? CancelReason { get; private set; }

    public static Debt Set(long schoolId, (long LessonId, long GroupId) where, long pupilId, long workKindId, string what, DateOnly dueOn, long authorId, DateTime at) => new()
    {
        SchoolId = schoolId,
        LessonId = where.LessonId,
        GroupId = where.GroupId,
        PupilId = pupilId,
        WorkKindId = workKindId,
        What = what,
        DueOn = dueOn,
        AuthorId = authorId,
        SetAt = at,
    };

    public void Close(long markId, DateTime at) => (MarkId, ClosedAt) = (markId, at);

    public void Cancel(string reason, DateTime at) => (CancelReason, ClosedAt) = (reason, at);
}
