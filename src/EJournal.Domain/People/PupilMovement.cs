using EJournal.Domain.Access;

namespace EJournal.Domain.People;

/// <summary>That a pupil came, moved or went (движение обучающихся, PPL-13). Only added to.</summary>
public sealed class PupilMovement : IAboutPupil
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PupilId { get; set; }
    public MovementKind Kind { get; set; }

    /// <summary>The day from which it holds: the first in the new class, or the first no longer at school.</summary>
    public DateOnly On { get; set; }

    public long? FromClassId { get; set; }
    public long? ToClassId { get; set; }

    /// <summary>Of a pupil who left.</summary>
    public LeavingReason? Reason { get; set; }

    /// <summary>The order it rests on; null for what an import found changed.</summary>
    public string? OrderNumber { get; set; }

    public DateOnly? OrderDate { get; set; }

    /// <summary>Who entered it; null for an import.</summary>
    public long? AuthorPersonId { get; set; }

    public DateTime RecordedAt { get; set; }

    public Order? Order => OrderNumber is { } number && OrderDate is { } date ? new(number, date) : null;
}
