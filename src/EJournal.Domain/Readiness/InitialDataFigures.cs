namespace EJournal.Domain.Readiness;

/// <summary>How much of one part of the initial data is there.</summary>
public sealed record InitialDataFigures(InitialData Data, int Filled, int Total);
