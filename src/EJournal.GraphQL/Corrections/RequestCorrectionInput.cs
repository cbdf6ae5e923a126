using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Corrections;

/// <summary>A request to change a past lesson (заявка в журнал «Замена сведений»): at least one change, at most 60.</summary>
public sealed record RequestCorrectionInput
{
    /// <summary>The lesson (урок).</summary>
    [ID("Lesson")]
    public required long LessonId { get; init; }

    /// <summary>Why, 1 to 500 characters (причины).</summary>
    public required string Reasons { get; init; }

    /// <summary>Marks to be set, changed or taken back (отметки).</summary>
    public IReadOnlyList<CorrectedMarkInput>? Marks { get; init; }

    /// <summary>Who was absent or late, or was there after all (посещаемость).</summary>
    public IReadOnlyList<AbsenceInput>? Absences { get; init; }

    /// <summary>The topic that was studied, at most 500 characters (тема урока).</summary>
    public string? Topic { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
