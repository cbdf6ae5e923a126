using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.ExternalMarks;

/// <summary>A mark of the document (отметка из документа).</summary>
public sealed record BroughtMarkInput
{
    /// <summary>The group in whose journal it is to stand, of the pupil on that day (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The day for which it was given; of a period the last (дата).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The mark's code on the scale (отметка): «5».</summary>
    public required string Value { get; init; }

    /// <summary>How much it counts in averages; 1 when not given, at most 10 (вес).</summary>
    public double? Weight { get; init; }

    /// <summary>Current when not given (вид аттестации); a mark for a period, interim or final, counts in no average.</summary>
    public AttestationKind? Attestation { get; init; }
}
