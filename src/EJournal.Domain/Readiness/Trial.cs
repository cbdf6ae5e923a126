using EJournal.Domain.People;

namespace EJournal.Domain.Readiness;

/// <summary>
/// The trial of the journal in some classes of one school year, before the whole school goes over to it (пробная эксплуатация,
/// ROL-13). While it runs, the families of these classes are told nothing of what is entered.
/// </summary>
public sealed class Trial
{
    public const int MostClasses = 200;

    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last day, inclusive; a conclusion moves it.</summary>
    public DateOnly To { get; set; }

    public required string OrderNumber { get; set; }
    public DateOnly OrderDate { get; set; }

    /// <summary>The person who entered it.</summary>
    public long AuthorId { get; set; }

    public DateTime RecordedAt { get; set; }
    public List<TrialClass> Classes { get; } = [];

    /// <summary>What was concluded, in the order it was.</summary>
    public List<TrialConclusion> Conclusions { get; } = [];

    public Order Order => new(OrderNumber, OrderDate);

    /// <summary>Whether a conclusion has ended it for good.</summary>
    public bool IsConcluded => Conclusions.Any(c => c.Decision != TrialDecision.Prolong);

    public bool RunsOn(DateOnly day) => From <= day && day <= To;
}
