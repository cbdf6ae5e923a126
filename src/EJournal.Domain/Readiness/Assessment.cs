using EJournal.Domain.People;

namespace EJournal.Domain.Readiness;

/// <summary>
/// That the software and the conditions of the school were assessed against criteria (оценка по критериям применимости, ROL-04).
/// It is only added: a later one stands beside it.
/// </summary>
public sealed class Assessment
{
    public const int MostCriteria = 100;

    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The day of the assessment.</summary>
    public DateOnly On { get; set; }

    public required string OrderNumber { get; set; }
    public DateOnly OrderDate { get; set; }

    /// <summary>The person who assessed.</summary>
    public long AuthorId { get; set; }

    public DateTime RecordedAt { get; set; }
    public List<AssessedCriterion> Criteria { get; } = [];

    public Order Order => new(OrderNumber, OrderDate);
}
