namespace EJournal.Domain.Readiness;

/// <summary>How many of whom a measure asks have come so far.</summary>
public sealed record MeasureFigures(RolloutMeasure Measure, int Done, int Total);
