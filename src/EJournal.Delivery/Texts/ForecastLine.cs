namespace EJournal.Delivery.Texts;

/// <summary>What a pupil's average in a subject points to, by ruling A-23.</summary>
public readonly record struct ForecastLine(string Subject, int Forecast, double Average);
