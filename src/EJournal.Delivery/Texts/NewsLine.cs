using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;

namespace EJournal.Delivery.Texts;

/// <summary>One thing a message tells of, as the diary has it at the moment of sending.</summary>
public sealed record NewsLine
{
    public required DiaryChangeKind Kind { get; init; }
    public required string Subject { get; init; }
    public required DateOnly Date { get; init; }
    public int LessonNumber { get; init; }
    public long LessonId { get; init; }

    /// <summary>Whether a message to the same parent told of the same thing before.</summary>
    public bool Told { get; init; }

    /// <summary>Null when there is no mark, or it was withdrawn.</summary>
    public string? MarkValue { get; init; }

    public string? WorkKind { get; init; }
    public string? Comment { get; init; }

    /// <summary>What a final mark is for: «1 четверть»; the name of an examination.</summary>
    public string? Of { get; init; }

    /// <summary>What else is told of an examination: «баллов 86 из 100», or that the pupil was not there.</summary>
    public string? Outcome { get; init; }

    /// <summary>Null when nothing is recorded.</summary>
    public AttendanceStatus? Attendance { get; init; }

    /// <summary>What is still to be done; empty when it was taken back.</summary>
    public IReadOnlyList<HomeworkLine> Homework { get; init; } = [];
}

public readonly record struct HomeworkLine(string Text, DateOnly? DueDate);
