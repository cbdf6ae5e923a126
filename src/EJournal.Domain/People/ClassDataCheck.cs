namespace EJournal.Domain.People;

/// <summary>That the homeroom teacher has compared the data of the class with the facts (PPL-10). Only added to.</summary>
public sealed class ClassDataCheck
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long ClassId { get; set; }

    /// <summary>The day at the school.</summary>
    public DateOnly On { get; set; }

    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }
}
