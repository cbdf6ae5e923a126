namespace EJournal.Domain.Marks;

/// <summary>One value a mark had, with its trace. A null value is a withdrawal.</summary>
public sealed class MarkRevision
{
    public MarkRevision(long schoolId, int number, string? value, Entry entry)
    {
        (SchoolId, Number, Value) = (schoolId, number, value);
        (AuthorPersonId, At, Reason, CorrectionId) = (entry.PersonId, entry.At, entry.Reason, entry.CorrectionId);
    }

    private MarkRevision()
    {
    }

    public long Id { get; private set; }
    public long SchoolId { get; private set; }
    public long MarkId { get; private set; }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; private set; }

    public string? Value { get; private set; }
    public long AuthorPersonId { get; private set; }
    public DateTime At { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>The entry of the register of corrections it comes from (COR-03); null for what the teacher entered himself.</summary>
    public long? CorrectionId { get; private set; }
}
