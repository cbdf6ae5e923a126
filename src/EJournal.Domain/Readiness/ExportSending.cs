namespace EJournal.Domain.Readiness;

/// <summary>One published month on its way to the school's <see cref="ExportTarget"/>. It holds no figures: they are read when it is sent, and do not change.</summary>
public sealed class ExportSending
{
    /// <summary>A day and more: 5 s, 10 s … an hour at most between two.</summary>
    public const int MostAttempts = 36;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PublishedMonthId { get; set; }

    /// <summary>The same with every attempt, so that the receiver takes it once.</summary>
    public Guid Key { get; set; }

    public ExportState State { get; set; }
    public int Attempts { get; set; }

    /// <summary>When it is sent, or tried again; while an attempt is under way, when it counts as lost.</summary>
    public DateTime DueAt { get; set; }

    public DateTime? LastAttemptAt { get; set; }

    /// <summary>The HTTP status of the last answer; null without one.</summary>
    public int? Status { get; set; }

    public ExportProblem? Problem { get; set; }
    public DateTime? SentAt { get; set; }

    public static ExportSending Of(PublishedMonth month) => new()
    {
        SchoolId = month.SchoolId,
        PublishedMonthId = month.Id,
        Key = Guid.CreateVersion7(),
        DueAt = month.PublishedAt,
    };
}
