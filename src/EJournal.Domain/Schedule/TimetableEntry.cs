namespace EJournal.Domain.Schedule;

/// <summary>A weekly recurring lesson of a teaching group (недельная сетка, SCH-01); dated lessons are made from it.</summary>
public sealed class TimetableEntry
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }
    public DayOfWeek Weekday { get; set; }
    public int Number { get; set; }
    public string? Room { get; set; }
}
