namespace EJournal.Domain.Corrections;

/// <summary>
/// An entry of the register «Замена сведений в электронном журнале» (COR-02): what a teacher asks to be changed in a past
/// lesson, and what was decided (COR-03). It is decided once and never deleted.
/// </summary>
public sealed class Correction
{
    private readonly List<CorrectionItem> _items = [];

    public long Id { get; private set; }
    public long SchoolId { get; private set; }

    /// <summary>The lesson, and with it class, subject and the date for which the change is needed.</summary>
    public long LessonId { get; private set; }

    /// <summary>The employee who asks.</summary>
    public long AuthorId { get; private set; }

    public DateTime RequestedAt { get; private set; }
    public string Reasons { get; private set; } = "";
    public CorrectionStatus Status { get; private set; }
    public long? DecidedByPersonId { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>What the one who decided noted.</summary>
    public string? Note { get; private set; }

    /// <summary>In the order they were given.</summary>
    public IReadOnlyList<CorrectionItem> Items => _items;

    public static Correction Request(long schoolId, long lessonId, long authorId, DateTime at, string reasons, IEnumerable<CorrectionItem> items)
    {
        var correction = new Correction { SchoolId = schoolId, LessonId = lessonId, AuthorId = authorId, RequestedAt = at, Reasons = reasons };
        correction._items.AddRange(items);
        return correction;
    }

    public void Decide(bool approve, long personId, DateTime at, string? note)
    {
        Status = approve ? CorrectionStatus.Approved : CorrectionStatus.Rejected;
        (DecidedByPersonId, DecidedAt, Note) = (personId, at, note);
    }
}
