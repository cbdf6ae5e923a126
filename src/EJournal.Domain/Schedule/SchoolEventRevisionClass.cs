namespace EJournal.Domain.Schedule;

/// <summary>A class that an event was for at one of its versions.</summary>
public sealed class SchoolEventRevisionClass
{
    public long EventId { get; set; }
    public int Number { get; set; }
    public long ClassId { get; set; }
}
