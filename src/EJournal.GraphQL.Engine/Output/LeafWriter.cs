namespace EJournal.GraphQL.Engine.Output;

/// <summary>Writes the value of a leaf field, or of a list of leaves.</summary>
internal abstract class LeafWriter
{
    /// <summary>Writes a value that a resolver returned as an object.</summary>
    public abstract Outcome WriteObject(ResponseOutput output, object? value);
}

/// <summary>Writes values of one .NET type, unboxed.</summary>
internal abstract class LeafWriter<T> : LeafWriter
{
    public abstract Outcome Write(ResponseOutput output, T value);

    public sealed override Outcome WriteObject(ResponseOutput output, object? value) =>
        value is null ? Outcome.Null : Write(output, (T)value);
}
