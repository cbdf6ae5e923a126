namespace EJournal.Domain.FinalMarks;

/// <summary>That a homeroom teacher told a subject teacher which final marks of the class are missing (FIN-05). Only added to.</summary>
public sealed class MissingMarkNotice
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long ClassId { get; set; }
    public long PeriodId { get; set; }

    /// <summary>The employee who was told.</summary>
    public long TeacherId { get; set; }

    /// <summary>The message that told him.</summary>
    public long MessageId { get; set; }

    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }
}
