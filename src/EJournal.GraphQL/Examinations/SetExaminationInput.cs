using EJournal.Domain.Examinations;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Examinations;

/// <summary>An examination as it is planned, or as it was held (экзамен).</summary>
public sealed record SetExaminationInput
{
    /// <summary>The examination to be changed; none for a new one (экзамен).</summary>
    [ID("Examination")]
    public long? ExaminationId { get; init; }

    /// <summary>The group (учебная группа); one that has results keeps its group.</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>What it is for (вид экзамена); one that has results keeps its kind.</summary>
    public required ExaminationKind Kind { get; init; }

    /// <summary>What it is called, at most 200 characters (название).</summary>
    public required string Title { get; init; }

    /// <summary>The day of the first attempt (дата).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many points there are to be had (наибольшее число баллов); none where none are counted.</summary>
    public int? MaxPoints { get; init; }

    /// <summary>The commission, at most 20, each once (комиссия).</summary>
    public IReadOnlyList<CommissionMemberInput>? Commission { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
