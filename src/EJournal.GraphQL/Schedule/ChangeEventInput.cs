using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schedule;

/// <summary>An event as it is to be from now on (изменение мероприятия).</summary>
public sealed record ChangeEventInput
{
    /// <summary>The event (мероприятие).</summary>
    [ID("SchoolEvent")]
    public required long EventId { get; init; }

    /// <summary>The version you have seen (версия): if somebody changed it meanwhile, nothing is changed.</summary>
    public required int Version { get; init; }

    /// <summary>What it is to be (новое содержание); null cancels the event (отмена).</summary>
    public SchoolEventInput? Event { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
