namespace EJournal.Domain.Schedule;

/// <summary>A class that an event is for.</summary>
public sealed class SchoolEventClass
{
    public long EventId { get; set; }
    public long ClassId { get; set; }
}
