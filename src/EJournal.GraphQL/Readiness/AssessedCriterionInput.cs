using EJournal.Domain.Readiness;

namespace EJournal.GraphQL.Readiness;

/// <summary>A criterion, and whether it is met (критерий применимости).</summary>
public sealed record AssessedCriterionInput
{
    /// <summary>What it is about (вид).</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>The criterion (критерий), 1 to 500 characters: one of <c>School.offeredCriteria</c>, or the school's own.</summary>
    public required string Text { get; init; }

    /// <summary>The clause that asks for it (пункт), at most 100 characters.</summary>
    public string? Clause { get; init; }

    /// <summary>Whether it is met (соответствие).</summary>
    public required CriterionResult Result { get; init; }

    /// <summary>What shows it, and what is to be done (примечание), at most 1,000 characters; required where it is not met in full.</summary>
    public string? Note { get; init; }

    internal AssessedCriterion ToCriterion(int number) => new()
    {
        Number = number,
        Kind = Kind,
        Text = Text.Trim(),
        Clause = string.IsNullOrWhiteSpace(Clause) ? null : Clause.Trim(),
        Result = Result,
        Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(),
    };
}
