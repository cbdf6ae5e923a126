namespace EJournal.GraphQL.Schedule;

/// <summary>A new event (новое мероприятие).</summary>
public sealed record PlanEventInput
{
    /// <summary>What is planned (мероприятие).</summary>
    public required SchoolEventInput Event { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
