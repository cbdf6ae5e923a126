namespace EJournal.Domain.Control;

/// <summary>
/// An inaccuracy in the journal of a class that its homeroom teacher reports to leadership (сообщение о неточностях, COR-09).
/// It is answered once.
/// </summary>
public sealed class Inaccuracy
{
    public long Id { get; private set; }
    public long SchoolId { get; private set; }
    public long ClassId { get; private set; }
    public long GroupId { get; private set; }

    /// <summary>Null where it is about no single lesson.</summary>
    public long? LessonId { get; private set; }

    public string Text { get; private set; } = "";
    public long AuthorPersonId { get; private set; }
    public DateTime At { get; private set; }
    public long? AnsweredByPersonId { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }

    /// <summary>The remark it became; null where it became none.</summary>
    public long? RemarkId { get; private set; }

    public bool IsOpen => AnsweredAt is null;

    public static Inaccuracy Report(long schoolId, long classId, long groupId, long? lessonId, string text, ControlEntry entry) => new()
    {
        SchoolId = schoolId,
        ClassId = classId,
        GroupId = groupId,
        LessonId = lessonId,
        Text = text,
        AuthorPersonId = entry.PersonId,
        At = entry.At,
    };

    public void AnswerWith(string? answer, long? remarkId, ControlEntry entry) =>
        (Answer, RemarkId, AnsweredByPersonId, AnsweredAt) = (answer, remarkId, entry.PersonId, entry.At);
}
