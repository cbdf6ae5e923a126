namespace EJournal.GraphQL.Schedule;

/// <summary>A new bell schedule of a shift from a day on (новое расписание звонков).</summary>
public sealed record SetBellsInput
{
    /// <summary>The shift (смена), 1 to 3.</summary>
    public required int Shift { get; init; }

    /// <summary>The weekday that these bells are for, 1 for Monday to 7 for Sunday (день недели); not given, for every day without bells of its own.</summary>
    public int? Weekday { get; init; }

    /// <summary>The first day (с даты), today or later.</summary>
    public required DateOnly From { get; init; }

    /// <summary>All lessons of the day, at most 21 (звонки); none, with a weekday: the day is rung like the others again.</summary>
    public required IReadOnlyList<BellInput> Bells { get; init; }

    /// <summary>A teacher, a room or a class of two shifts would be taken twice, and that is intended (подтверждение).</summary>
    public bool? AcceptClashes { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
