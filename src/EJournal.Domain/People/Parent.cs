namespace EJournal.Domain.People;

/// <summary>A parent or legal representative (родитель, законный представитель).</summary>
public sealed class Parent
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PersonId { get; set; }
    public Person Person { get; set; } = null!;
}
