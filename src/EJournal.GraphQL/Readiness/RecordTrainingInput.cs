using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Readiness;

/// <summary>A training that took place, and who took part: at most 500 people (обучение, ознакомление).</summary>
public sealed record RecordTrainingInput
{
    /// <summary>What it was (вид).</summary>
    public required TrainingKind Kind { get; init; }

    /// <summary>What it was about (тема), 1 to 200 characters.</summary>
    public required string Topic { get; init; }

    /// <summary>The day it took place (дата), not in the future.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Employees who took part (сотрудники).</summary>
    [ID("Teacher")]
    public IReadOnlyList<long>? TeacherIds { get; init; }

    /// <summary>Pupils who took part (ученики).</summary>
    [ID("Pupil")]
    public IReadOnlyList<long>? PupilIds { get; init; }

    /// <summary>Parents who took part (родители).</summary>
    [ID("Parent")]
    public IReadOnlyList<long>? ParentIds { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
