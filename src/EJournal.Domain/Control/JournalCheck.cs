namespace EJournal.Domain.Control;

/// <summary>A check of the journal (проверка журнала, COR-06): of whole classes, or of single groups. Only added to.</summary>
public sealed class JournalCheck
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The day of the check.</summary>
    public DateOnly On { get; set; }

    /// <summary>What was looked at.</summary>
    public required string Subject { get; set; }

    /// <summary>What was found; null where nothing was.</summary>
    public string? Findings { get; set; }

    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }

    public List<JournalCheckItem> Items { get; } = [];
}
