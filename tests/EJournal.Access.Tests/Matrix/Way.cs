using System.Collections.Immutable;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary>How an object of a type is reached from the root; empty for the root itself.</summary>
/// <param name="Steps">From the outside in.</param>
/// <param name="Anchor">The last row on the way that has an id: computed objects below it are read with its rights.</param>
public sealed record Way(ImmutableList<Step> Steps, object? Anchor)
{
    public static Way Root { get; } = new([], null);

    public Way Then(Step step, object? anchor) => new(Steps.Add(step), anchor ?? Anchor);

    /// <summary>The selection with its innermost part; the root field under an alias.</summary>
    public string Select(string alias, string inner) => Steps.Count == 0
        ? inner
        : $"{alias}: {string.Concat(Steps.Select(s => s.Open + " "))}{inner}{string.Concat(Steps.Reverse().Select(s => " " + s.Close))}";

    public bool GoesThrough(ObjectType root) => Steps.Count > 0 && Steps[0].Field.DeclaringType == root;
}
