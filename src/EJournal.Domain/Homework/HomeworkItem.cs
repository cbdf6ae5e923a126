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

    /// <summary>Whether it came after its term (S-13).</summary>
    public bool Late { get; set; }
}
