using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Who takes a group over (передача группы).</summary>
public sealed record HandOverGroupInput
{
    /// <summary>The group (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>Who teaches it from then on (новый учитель).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>The first day, of this school year and not in the future (с какого дня).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
