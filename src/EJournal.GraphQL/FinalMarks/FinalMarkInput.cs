using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>A final mark of a column (итоговая отметка).</summary>
public sealed record FinalMarkInput
{
    /// <summary>The pupil, of the group (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>The mark's code on the scale: «5»; or «н/а» for a pupil who is not attested (отметка).</summary>
    public required string Value { get; init; }

    /// <summary>Why a final mark is changed, stands on fewer marks than the school asks for, or is not the one that the average speaks for; at most 500 characters (причина).</summary>
    public string? Reason { get; init; }

    /// <summary>The version that you have seen of a final mark to be changed (версия): when it was changed since, nothing is done.</summary>
    public int? Version { get; init; }
}
