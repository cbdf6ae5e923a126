namespace EJournal.Domain.Schedule;

/// <summary>Start and end of one lesson of a shift (расписание звонков, SCH-02).</summary>
public sealed class BellTime
{
    public long SchoolId { get; set; }
    public int Shift { get; set; }
    public int Number { get; set; }
    public TimeOnly StartsAt { get; set; }
    public TimeOnly EndsAt { get; set; }
}
