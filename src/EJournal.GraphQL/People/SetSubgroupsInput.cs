using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>The division of a class into subgroups (деление на подгруппы).</summary>
public sealed record SetSubgroupsInput
{
    /// <summary>The class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>The pupils concerned, 1 to 60 (ученики); the others stay as they are.</summary>
    public required IReadOnlyList<SubgroupsOfPupilInput> Pupils { get; init; }

    /// <summary>The day from which it holds (с какого дня); today when not given.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
