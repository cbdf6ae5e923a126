using EJournal.Data.People;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>A pupil to be enrolled (зачисление).</summary>
public sealed record EnrolPupilInput
{
    /// <summary>Who (ученик): last and first name are needed.</summary>
    public required PersonDetailsInput Person { get; init; }

    /// <summary>Number of the personal file (личное дело), new in the school.</summary>
    public required string FileNumber { get; init; }

    /// <summary>Into which class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>Subgroups of the class (подгруппы), by name.</summary>
    public IReadOnlyList<string>? Subgroups { get; init; }

    /// <summary>The parents, at most 5 (родители).</summary>
    public IReadOnlyList<GuardianInput>? Guardians { get; init; }

    /// <summary>The day from which it holds (с какого дня): in this school year, not in the future.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The order it rests on (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal EnrolmentRequest ToRequest() => new(
        Person.ToDetails(), FileNumber, ClassId, Subgroups ?? [], [.. (Guardians ?? []).Select(g => g.ToRequest())], new(On, Order.ToOrder()));
}
