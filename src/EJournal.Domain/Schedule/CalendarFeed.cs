namespace EJournal.Domain.Schedule;

/// <summary>
/// A secret address at which a calendar program reads a person's lessons and events. Whoever has the address reads the
/// timetable and nothing else, until the owner revokes it.
/// </summary>
public sealed class CalendarFeed
{
    public const int MostLive = 10;

    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>With whose rights it is read, those of the moment of reading.</summary>
    public long AccountId { get; set; }

    /// <summary>Whose lessons: the owner's child or the owner as pupil; null for the lessons that the owner teaches.</summary>
    public long? PupilId { get; set; }

    /// <summary>SHA-256 of the secret in the address.</summary>
    public required byte[] Hash { get; set; }

    public DateTime CreatedAt { get; set; }
    public DateTime? RevokedAt { get; set; }
}
