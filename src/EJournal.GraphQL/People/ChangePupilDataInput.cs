using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>Personal data of a pupil that have changed (изменение сведений об ученике).</summary>
public sealed record ChangePupilDataInput
{
    /// <summary>Who (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>What has changed (новые сведения).</summary>
    public required PersonDetailsInput Person { get; init; }

    /// <summary>The document it rests on (документ).</summary>
    public required OrderInput Document { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
