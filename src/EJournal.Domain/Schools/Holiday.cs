namespace EJournal.Domain.Schools;

/// <summary>A day inside a grading period on which the school does not teach.</summary>
public sealed class Holiday
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public DateOnly Date { get; set; }
    public required string Name { get; set; }
}
