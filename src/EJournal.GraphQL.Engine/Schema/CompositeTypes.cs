namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A type that has a selection set: object, interface or union.</summary>
public abstract class CompositeType(string name) : NamedType(name);

/// <summary>An object or interface type: fields, and the interfaces it implements.</summary>
public abstract class FieldsType(string name) : CompositeType(name)
{
    /// <summary>Fields in declaration order, by name. Introspection's meta-fields are not among them.</summary>
    public FieldMap Fields { get; internal set; } = FieldMap.Empty;

    /// <summary>The interfaces this type implements, those implemented by its interfaces included.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];
}

/// <summary>An object type (section 3.6).</summary>
public sealed class ObjectType(string name) : FieldsType(name)
{
    /// <summary>The .NET type whose instances this type describes; null for a schema read from SDL. Answers "which object type is this value?".</summary>
    public Type? RuntimeType { get; internal set; }
}

/// <summary>An interface type (section 3.7).</summary>
public sealed class InterfaceType(string name) : FieldsType(name)
{
    public Type? RuntimeType { get; internal set; }
}

/// <summary>A union type (section 3.8).</summary>
public sealed class UnionType(string name) : CompositeType(name)
{
    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];
    public Type? RuntimeType { get; internal set; }
}
