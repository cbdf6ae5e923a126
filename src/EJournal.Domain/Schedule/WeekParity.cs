namespace EJournal.Domain.Schedule;

/// <summary>In which weeks a lesson of the weekly grid is given, where the school alternates them (чередование недель).</summary>
public enum WeekParity
{
    /// <summary>In every week (каждую неделю).</summary>
    Every,

    /// <summary>In the first, third, fifth week of the school year and so on (нечётные недели).</summary>
    Odd,

    /// <summary>In the second, fourth, sixth week of the school year and so on (чётные недели).</summary>
    Even,
}
