using EJournal.GraphQL.Engine.Output;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>A resolver the execution engine can run; its subclasses are the ways a field gets its value.</summary>
internal abstract class ExecutableResolver : FieldResolver
{
    /// <summary>How the value is written when the field is a leaf or a list of leaves; null for objects.</summary>
    public LeafWriter? Leaf { get; init; }

    /// <summary>How coerced arguments become .NET values, in the order of the field's arguments.</summary>
    public InputConverter[] Arguments { get; init; } = [];
}
