using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Readiness;

/// <summary>What a step says (шаг плана): all of it, also when it is changed.</summary>
public sealed record RolloutStepInput
{
    /// <summary>Its place in the plan, from 1 (номер); at the end when a new step has none.</summary>
    public int? Number { get; init; }

    /// <summary>The stage (этап), 1 to 100 characters.</summary>
    public required string Stage { get; init; }

    /// <summary>What is to be done (содержание), 1 to 500 characters.</summary>
    public required string Title { get; init; }

    /// <summary>What shows that it was done (форма исполнения), at most 200 characters.</summary>
    public string? Form { get; init; }

    /// <summary>Who answers for it (ответственный).</summary>
    [ID("Teacher")]
    public long? ResponsibleId { get; init; }

    /// <summary>The last day of its term (срок).</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What the journal counts for it (показатель).</summary>
    public RolloutMeasure? Measure { get; init; }

    internal RolloutStep WriteTo(RolloutStep step)
    {
        step.Number = Number ?? step.Number;
        step.Stage = Stage.Trim();
        step.Title = Title.Trim();
        step.Form = string.IsNullOrWhiteSpace(Form) ? null : Form.Trim();
        (step.ResponsibleId, step.DueOn, step.Measure) = (ResponsibleId, DueOn, Measure);
        return step;
    }
}
