using System.Globalization;

namespace EJournal.Domain.Homework;

/// <summary>Homework (домашнее задание) given at a lesson (LES-07).</summary>
public sealed class HomeworkItem
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long LessonId { get; set; }
    public required string Text { get; set; }
    public DateOnly? DueDate { get; set; }
    public DateTime AssignedAt { get; set; }
    public long AuthorId { get; set; }

    /// <summary>Set when the record of the lesson was rewritten without it; the row stays (every value ever held is kept).</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>The event of the outbox that told of it; null for what was given before this was kept.</summary>
    public long? GivenEventId { get; set; }

    /// <summary>The event that told of its withdrawal.</summary>
    public long? WithdrawnEventId { get; set; }

    /// <summary>Whether it came after its term (S-13).</summary>
    public bool Late { get; set; }

    /// <summary>In one line, with its day where it has one.</summary>
    public string AsLine() => LineOf(Text, DueDate);

    public static string LineOf(string text, DateOnly? dueDate) =>
        dueDate is { } due ? string.Create(CultureInfo.InvariantCulture, $"{text} (к {due:dd.MM.yyyy})") : text;

    /// <summary>Did it stand when this event, and none after it, had happened? Ids of events grow in their order.</summary>
    public bool StoodAfter(long eventId) =>
        (GivenEventId ?? 0) <= eventId && (WithdrawnAt is null || WithdrawnEventId > eventId);
}
