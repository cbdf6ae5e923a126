namespace EJournal.Reports.Performance;

/// <summary>What a line of the report says of its pupils. Percentages are of 100; null where there is nothing to divide by.</summary>
public sealed record PerformanceFigures
{
    public required int Pupils { get; init; }

    /// <summary>How often each mark was given, the best first.</summary>
    public required IReadOnlyList<MarkCount> MarkCounts { get; init; }

    public required double? Average { get; init; }
    public required double? SuccessPercent { get; init; }
    public required double? QualityPercent { get; init; }

    /// <summary>Pupils who have no mark in the period.</summary>
    public required int WithoutMarks { get; init; }

    public required int WithOneMark { get; init; }
}

public sealed record MarkCount(string Value, int Count);
