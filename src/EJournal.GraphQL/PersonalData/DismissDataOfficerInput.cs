using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.PersonalData;

/// <summary>The end of an appointment (окончание назначения).</summary>
public sealed record DismissDataOfficerInput
{
    /// <summary>The appointment (назначение).</summary>
    [ID("DataOfficer")]
    public required long OfficerId { get; init; }

    /// <summary>The order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The last day (по какой день).</summary>
    public required DateOnly To { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
