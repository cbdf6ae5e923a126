namespace EJournal.Domain.Regulations;

/// <summary>From so many weekly hours on, so many marks.</summary>
public sealed record MinimumMarksRow(double WeeklyHoursFrom, int Marks);
