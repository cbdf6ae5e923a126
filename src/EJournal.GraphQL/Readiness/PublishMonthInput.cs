namespace EJournal.GraphQL.Readiness;

/// <summary>The month whose figures are shown to everybody (публикация показателей месяца).</summary>
public sealed record PublishMonthInput
{
    /// <summary>Its first day (месяц); the month has to be over.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
