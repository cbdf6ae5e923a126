namespace EJournal.Domain.Readiness;

/// <summary>That people were trained in, or made familiar with, the journal (обучение, ознакомление; ROL-09). It is only added.</summary>
public sealed class Training
{
    public const int LongestTopic = 200;
    public const int MostParticipants = 500;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public TrainingKind Kind { get; set; }
    public required string Topic { get; set; }

    /// <summary>The day it took place.</summary>
    public DateOnly On { get; set; }

    /// <summary>The person who entered it.</summary>
    public long AuthorId { get; set; }

    public DateTime RecordedAt { get; set; }
    public List<TrainingParticipant> Participants { get; } = [];
}
