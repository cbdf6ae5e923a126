namespace EJournal.Domain.Readiness;

/// <summary>One criterion of an assessment, and whether it is met.</summary>
public sealed class AssessedCriterion
{
    public const int LongestText = 500;
    public const int LongestClause = 100;
    public const int LongestNote = 1000;

    public long Id { get; set; }
    public long AssessmentId { get; set; }

    /// <summary>Its place, from 1.</summary>
    public int Number { get; set; }

    public CriterionKind Kind { get; set; }
    public required string Text { get; set; }

    /// <summary>The clause that asks for it.</summary>
    public string? Clause { get; set; }

    public CriterionResult Result { get; set; }

    /// <summary>What shows it, and what is to be done.</summary>
    public string? Note { get; set; }
}
