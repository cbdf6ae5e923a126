using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>Pupils to be moved to another class by one order (перевод).</summary>
public sealed record TransferPupilsInput
{
    /// <summary>Who, 1 to 60 (ученики).</summary>
    [ID("Pupil")]
    public required IReadOnlyList<long> PupilIds { get; init; }

    /// <summary>Into which class (в какой класс). Subgroups of the old class end; those of the new one are set with setSubgroups.</summary>
    [ID("SchoolClass")]
    public required long ToClassId { get; init; }

    /// <summary>The day from which it holds (с какого дня): in this school year, not in the future.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The order it rests on (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
