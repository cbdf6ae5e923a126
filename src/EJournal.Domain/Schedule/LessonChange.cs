namespace EJournal.Domain.Schedule;

/// <summary>
/// An entry of the register of substitutions and changes (журнал замены занятий, SCH-08). Entries are only added; the one
/// thing that comes later is the signature of the substitute.
/// </summary>
public sealed class LessonChange
{
    public const int LongestReason = 300;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long LessonId { get; set; }
    public LessonChangeKind Kind { get; set; }

    /// <summary>The day the lesson stood at before the change, by which the register is read.</summary>
    public DateOnly Date { get; set; }

    /// <summary>The number the lesson had on that day.</summary>
    public int Number { get; set; }

    /// <summary>The employee whose lesson it is.</summary>
    public long TeacherId { get; set; }

    /// <summary>Who gives it instead; null where nobody does.</summary>
    public long? SubstituteId { get; set; }

    public required string Reason { get; set; }

    /// <summary>Number and date of the order, where there is one.</summary>
    public string? OrderNumber { get; set; }

    public DateOnly? OrderDate { get; set; }

    /// <summary>The person who entered it.</summary>
    public long AuthorId { get; set; }

    public DateTime At { get; set; }

    /// <summary>When the substitute signed (подпись) that he knows of it; null until then.</summary>
    public DateTime? SignedAt { get; set; }
}
