using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Attendance;

/// <summary>Why a pupil was absent from a lesson, or late (причина отсутствия).</summary>
public sealed record AbsenceReasonInput
{
    /// <summary>The lesson (урок).</summary>
    [ID("Lesson")]
    public required long LessonId { get; init; }

    /// <summary>The pupil, of your class (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>A code of the school's list, S-16 of the regulation (код причины): «Б». None takes the reason back.</summary>
    public string? Code { get; init; }
}
