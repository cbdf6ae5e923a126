namespace EJournal.Domain.Notepads;

/// <summary>
/// A line of a teacher's notepad about a pupil (Блокнот, LES-21). It is no record of the journal: private to its author, counted
/// nowhere, shown and sent to nobody, and deleted when it is no longer needed.
/// </summary>
public sealed class NotepadEntry
{
    public const int LongestMark = 10;
    public const int LongestText = 500;

    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The author, and the only one who reads it.</summary>
    public long EmployeeId { get; set; }

    public long GroupId { get; set; }
    public long PupilId { get; set; }

    /// <summary>A mark that is not for the journal yet, in whatever way the teacher writes it.</summary>
    public string? Mark { get; set; }

    public required string Text { get; set; }
    public DateTime ChangedAt { get; set; }
}
