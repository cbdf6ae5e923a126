namespace EJournal.Domain.Curriculum;

/// <summary>A school subject (предмет).</summary>
public sealed class Subject
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Name { get; set; }
    public string? ShortName { get; set; }
}
