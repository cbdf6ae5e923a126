using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.ExternalMarks;

/// <summary>Marks that a pupil brought from elsewhere (отметки из другой организации): all of them are entered, or none.</summary>
public sealed record BringMarksInput
{
    /// <summary>The pupil (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>What they rest on (основание).</summary>
    public required BasisDocumentInput Document { get; init; }

    /// <summary>The marks, 1 to 60 (отметки).</summary>
    public required IReadOnlyList<BroughtMarkInput> Marks { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
