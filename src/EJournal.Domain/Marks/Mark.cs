using EJournal.Domain.Access;

namespace EJournal.Domain.Marks;

/// <summary>A mark (отметка) of a pupil in the column of a lesson (LES-10). It keeps every value it ever had.</summary>
public sealed class Mark : IAboutPupil
{
    private readonly List<MarkRevision> _revisions = [];

    public long Id { get; private set; }
    public long SchoolId { get; private set; }
    public long LessonId { get; private set; }
    public long PupilId { get; private set; }

    /// <summary>Code on the school's scale; after a withdrawal the last value held.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The number that counts in averages; null for a code that does not count.</summary>
    public double? NumericValue { get; private set; }

    public double Weight { get; private set; }
    public long WorkKindId { get; private set; }
    public string? Comment { get; private set; }

    /// <summary>The employee who set the first value.</summary>
    public long AuthorId { get; private set; }

    public DateTime RecordedAt { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Optimistic concurrency: two corrections at once end in one success and one conflict.</summary>
    public int Version { get; private set; }

    /// <summary>1, or 2 for the second of two marks for one work («3/5»).</summary>
    public int Part { get; private set; } = 1;

    /// <summary>Whether the first value came after the term of its kind of work (S-14, S-15, S-18).</summary>
    public bool Late { get; private set; }

    /// <summary>Oldest first; a mark never changed has one.</summary>
    public IReadOnlyList<MarkRevision> Revisions => _revisions;

    public static Mark Set(long schoolId, long lessonId, long pupilId, ScaleValue value, WorkKind kind, string? comment, Entry entry, int part = 1, bool late = false)
    {
        var mark = new Mark
        {
            SchoolId = schoolId,
            LessonId = lessonId,
            PupilId = pupilId,
            AuthorId = entry.EmployeeId,
            RecordedAt = entry.At,
            Part = part,
            Late = late,
        };
        mark.Take(value, kind, comment, entry);
        return mark;
    }

    /// <summary>Replaces the value; the old one stays as a revision with author, time and reason.</summary>
    public void Correct(ScaleValue value, WorkKind kind, string? comment, Entry entry)
    {
        WithdrawnAt = null;
        Take(value, kind, comment, entry);
    }

    /// <summary>Takes the mark back; its values stay as revisions.</summary>
    public void Withdraw(Entry entry)
    {
        WithdrawnAt = entry.At;
        Version++;
        _revisions.Add(new MarkRevision(SchoolId, Version, null, entry));
    }

    private void Take(ScaleValue value, WorkKind kind, string? comment, Entry entry)
    {
        (Value, NumericValue, WorkKindId, Weight, Comment) = (value.Code, value.Number, kind.Id, kind.Weight, comment);
        Version++;
        _revisions.Add(new MarkRevision(SchoolId, Version, value.Code, entry));
    }
}
