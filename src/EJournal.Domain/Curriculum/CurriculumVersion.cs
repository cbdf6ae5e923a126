namespace EJournal.Domain.Curriculum;

/// <summary>One version of the curriculum of a school year: who made it, when and on what basis.</summary>
public sealed class CurriculumVersion
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public int Year { get; set; }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; set; }

    public long AuthorId { get; set; }
    public DateTime At { get; set; }
    public string? Basis { get; set; }
}
