using EJournal.Domain.Attendance;

namespace EJournal.Domain.Lessons;

/// <summary>What a teacher enters about a lesson (запись о занятии, LES-03). Null leaves what was entered before.</summary>
public sealed record LessonRecord
{
    public string? Topic { get; init; }

    /// <summary>The topic of the plan that was taught (CUR-07).</summary>
    public long? PlanItemId { get; init; }

    public LessonActivity? Activity { get; init; }

    /// <summary>The whole homework of the lesson (LES-07): what is not in it is withdrawn.</summary>
    public IReadOnlyList<GivenHomework>? Homework { get; init; }

    /// <summary>Pupils who are not named keep their status (LES-14).</summary>
    public IReadOnlyList<GivenAbsence>? Absences { get; init; }
}

public sealed record GivenHomework(string Text, DateOnly? DueDate);

/// <param name="PupilId">Of the lesson's group.</param>
/// <param name="Status">What to record.</param>
/// <param name="Reason">Why this entry becomes another; null where the record says it for all.</param>
public sealed record GivenAbsence(long PupilId, AttendanceStatus Status, string? Reason = null);
