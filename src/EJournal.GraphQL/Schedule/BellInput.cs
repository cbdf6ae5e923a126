namespace EJournal.GraphQL.Schedule;

/// <summary>One lesson of the bell schedule (звонок).</summary>
public sealed record BellInput
{
    /// <summary>Number in the school day (номер урока), from 1; 0 is the lesson before the first.</summary>
    public required int Number { get; init; }

    /// <summary>When it begins (начало), in the school's time zone.</summary>
    public required TimeOnly StartsAt { get; init; }

    /// <summary>When it ends (конец).</summary>
    public required TimeOnly EndsAt { get; init; }
}
