using EJournal.GraphQL.Engine.Output;

namespace EJournal.GraphQL.Engine.Resolvers;

/// <summary>A property: pure, so a leaf is read only when it is written.</summary>
internal abstract class PropertyResolver : ExecutableResolver
{
    protected PropertyResolver(LeafWriter? leaf) => Leaf = leaf;

    public abstract object? Read(object parent);

    public abstract Outcome Write(ResponseOutput output, object parent);
}

internal sealed class PropertyResolver<TParent, TValue>(Func<TParent, TValue> getter, LeafWriter<TValue>? leaf) : PropertyResolver(leaf)
    where TParent : class
{
    public override object? Read(object parent) => getter((TParent)parent);

    public override Outcome Write(ResponseOutput output, object parent) => leaf!.Write(output, getter((TParent)parent));
}

internal delegate TValue StructGetter<TParent, TValue>(ref TParent parent);

internal sealed class StructPropertyResolver<TParent, TValue>(StructGetter<TParent, TValue> getter, LeafWriter<TValue>? leaf) : PropertyResolver(leaf)
    where TParent : struct
{
    public override object? Read(object parent) => Get(parent);

    public override Outcome Write(ResponseOutput output, object parent) => leaf!.Write(output, Get(parent));

    private TValue Get(object parent)
    {
        var value = (TParent)parent;
        return getter(ref value);
    }
}
