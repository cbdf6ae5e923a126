using EJournal.Domain.People;

namespace EJournal.Domain.Readiness;

/// <summary>That the whole school works with the journal from a day on (переход школы на электронный журнал, ROL-13); once, and only added.</summary>
public sealed class JournalSwitch
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly On { get; set; }

    public required string OrderNumber { get; set; }
    public DateOnly OrderDate { get; set; }

    /// <summary>The person who entered it.</summary>
    public long AuthorId { get; set; }

    public DateTime RecordedAt { get; set; }

    public Order Order => new(OrderNumber, OrderDate);
}
