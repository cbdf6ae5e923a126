namespace EJournal.Domain.Readiness;

/// <summary>A step of the plan by which the school takes the journal into use (шаг плана внедрения, ROL-01). Withdrawn, never deleted.</summary>
public sealed class RolloutStep
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>Its place in the plan, from 1.</summary>
    public int Number { get; set; }

    /// <summary>The stage as the school's plan names it: «Подготовительный».</summary>
    public required string Stage { get; set; }

    public required string Title { get; set; }

    /// <summary>What shows that it was done (форма исполнения): «Приказ», «Протокол».</summary>
    public string? Form { get; set; }

    /// <summary>The employee who answers for it.</summary>
    public long? ResponsibleId { get; set; }

    /// <summary>The last day of its term; null for none.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>What the journal counts for this step by itself; null where there is nothing to count.</summary>
    public RolloutMeasure? Measure { get; set; }

    public DateOnly? DoneOn { get; set; }

    /// <summary>What was done, and where the paper is.</summary>
    public string? DoneNote { get; set; }

    /// <summary>The person who entered it last.</summary>
    public long AuthorId { get; set; }

    public DateTime ChangedAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Raised with each change: two who change one step do not overwrite each other.</summary>
    public int Version { get; set; } = 1;

    public RolloutState StateOn(DateOnly today) => DoneOn is { } done
        ? DueOn is { } term && done > term ? RolloutState.DoneLate : RolloutState.Done
        : DueOn < today ? RolloutState.Overdue : RolloutState.Open;
}
