namespace EJournal.GraphQL.Engine.Language;

/// <summary>A definition or extension of the type system (specification section 3).</summary>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    /// <summary>True for <c>extend …</c>.</summary>
    public bool IsExtension { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary><c>schema { … }</c> (section 3.3).</summary>
public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}

/// <summary>One root operation type of a schema definition.</summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    public required OperationType Operation { get; init; }
    public required NamedTypeNode Type { get; init; }
}

/// <summary>A definition or extension of a named type (section 3.4).</summary>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    public required NameNode Name { get; init; }
}

/// <summary><c>scalar</c> (section 3.5).</summary>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;

/// <summary>What object and interface definitions share.</summary>
public abstract class FieldsTypeDefinitionNode : TypeDefinitionNode
{
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary><c>type</c> (section 3.6).</summary>
public sealed class ObjectTypeDefinitionNode : FieldsTypeDefinitionNode;

/// <summary><c>interface</c> (section 3.7).</summary>
public sealed class InterfaceTypeDefinitionNode : FieldsTypeDefinitionNode;

/// <summary><c>union</c> (section 3.8).</summary>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    public IReadOnlyList<NamedTypeNode> Types { get; init; } = [];
}

/// <summary><c>enum</c> (section 3.9).</summary>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary><c>input</c> (section 3.10).</summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];
}

/// <summary><c>directive @name … on …</c> (section 3.13).</summary>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    public required NameNode Name { get; init; }
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];
    public bool IsRepeatable { get; init; }
    public IReadOnlyList<NameNode> Locations { get; init; } = [];
}

/// <summary>A field of an object or interface definition.</summary>
public sealed class FieldDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }
    public required NameNode Name { get; init; }
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];
    public required TypeNode Type { get; init; }
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>An argument definition or an input field definition.</summary>
public sealed class InputValueDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }
    public required NameNode Name { get; init; }
    public required TypeNode Type { get; init; }
    public ValueNode? DefaultValue { get; init; }
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A value of an enum definition.</summary>
public sealed class EnumValueDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }
    public required NameNode Name { get; init; }
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
