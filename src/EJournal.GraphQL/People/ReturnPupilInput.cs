using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>A pupil who had left and comes back (возвращение).</summary>
public sealed record ReturnPupilInput
{
    /// <summary>Who (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>Into which class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>Subgroups of the class (подгруппы), by name.</summary>
    public IReadOnlyList<string>? Subgroups { get; init; }

    /// <summary>The day from which it holds (с какого дня): in this school year, not in the future.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The order it rests on (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
