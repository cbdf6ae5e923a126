using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>A parent who is no longer one for the school (исключение родителя).</summary>
public sealed record RemoveGuardianInput
{
    /// <summary>Whose (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>Who (родитель).</summary>
    [ID("Parent")]
    public required long ParentId { get; init; }

    /// <summary>The document it rests on (документ): a court's decision, an application.</summary>
    public required OrderInput Document { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
