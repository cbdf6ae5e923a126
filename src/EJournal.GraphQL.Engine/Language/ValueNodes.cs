namespace EJournal.GraphQL.Engine.Language;

/// <summary>An input value (specification section 2.9).</summary>
public abstract class ValueNode : SyntaxNode;

/// <summary>A use of a variable; <see cref="Name"/> is without the dollar sign.</summary>
public sealed class VariableNode(NameNode name) : ValueNode
{
    public NameNode Name { get; } = name;
}

/// <summary>An integer literal as written; range is a matter of the type it is coerced to.</summary>
public sealed class IntValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

/// <summary>A floating point literal as written.</summary>
public sealed class FloatValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

/// <summary>A string or block string; <see cref="Value"/> is the text with escapes and indentation resolved.</summary>
public sealed class StringValueNode(string value, bool block) : ValueNode
{
    public string Value { get; } = value;
    public bool Block { get; } = block;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanValueNode(bool value) : ValueNode
{
    public bool Value { get; } = value;
}

/// <summary>The literal <c>null</c>.</summary>
public sealed class NullValueNode : ValueNode;

/// <summary>An enum value by name.</summary>
public sealed class EnumValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

/// <summary>A list literal.</summary>
public sealed class ListValueNode(IReadOnlyList<ValueNode> items) : ValueNode
{
    public IReadOnlyList<ValueNode> Items { get; } = items;
}

/// <summary>An input object literal.</summary>
public sealed class ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields) : ValueNode
{
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>One field of an input object literal.</summary>
public sealed class ObjectFieldNode : SyntaxNode
{
    public required NameNode Name { get; init; }
    public required ValueNode Value { get; init; }
}

/// <summary>A reference to a type (section 2.11).</summary>
public abstract class TypeNode : SyntaxNode;

/// <summary>A type by name.</summary>
public sealed class NamedTypeNode(NameNode name) : TypeNode
{
    public NameNode Name { get; } = name;
}

/// <summary><c>[Type]</c>.</summary>
public sealed class ListTypeNode(TypeNode itemType) : TypeNode
{
    public TypeNode ItemType { get; } = itemType;
}

/// <summary><c>Type!</c>; the inner type is never itself non-null.</summary>
public sealed class NonNullTypeNode(TypeNode type) : TypeNode
{
    public TypeNode Type { get; } = type;
}
