using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Progress;

/// <summary>A mark that is not there (предполагаемая отметка).</summary>
public sealed record HypotheticalMarkInput
{
    /// <summary>The mark's code on the scale: «5»; or two marks for one work: «3/5» (отметка).</summary>
    public required string Value { get; init; }

    /// <summary>What it would be for, and so what it weighs (вид работы); work in the lesson when not given.</summary>
    [ID("WorkKind")]
    public long? WorkKindId { get; init; }
}
