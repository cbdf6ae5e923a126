using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>One more parent of a pupil (добавление родителя).</summary>
public sealed record AddGuardianInput
{
    /// <summary>Whose (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>Who (родитель).</summary>
    public required GuardianInput Guardian { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
