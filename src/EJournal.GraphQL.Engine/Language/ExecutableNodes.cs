namespace EJournal.GraphQL.Engine.Language;

/// <summary>The kind of an operation (specification section 2.3).</summary>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request that yields a response per event.</summary>
    Subscription,
}

/// <summary>An operation (section 2.3). An anonymous query shorthand has no name, variables or directives.</summary>
public sealed class OperationDefinitionNode : DefinitionNode
{
    public required OperationType Operation { get; init; }
    public NameNode? Name { get; init; }
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>A named fragment (section 2.8).</summary>
public sealed class FragmentDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }
    public required NamedTypeNode TypeCondition { get; init; }
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>A variable of an operation (section 2.10).</summary>
public sealed class VariableDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }
    public required VariableNode Variable { get; init; }
    public required TypeNode Type { get; init; }
    public ValueNode? DefaultValue { get; init; }
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A braced list of selections (section 2.4).</summary>
public sealed class SelectionSetNode : SyntaxNode
{
    public required IReadOnlyList<SelectionNode> Selections { get; init; }
}

/// <summary>A field, fragment spread or inline fragment.</summary>
public abstract class SelectionNode : SyntaxNode
{
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field selection (section 2.5).</summary>
public sealed class FieldNode : SelectionNode
{
    public NameNode? Alias { get; init; }
    public required NameNode Name { get; init; }
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];
    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The key of the field in the response: its alias, or its name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>A spread of a named fragment.</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    public required NameNode Name { get; init; }
}

/// <summary>A fragment written in place; without a type condition it takes the parent's type.</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    public NamedTypeNode? TypeCondition { get; init; }
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>An argument of a field or directive (section 2.6).</summary>
public sealed class ArgumentNode : SyntaxNode
{
    public required NameNode Name { get; init; }
    public required ValueNode Value { get; init; }
}

/// <summary>An applied directive (section 2.12).</summary>
public sealed class DirectiveNode : SyntaxNode
{
    public required NameNode Name { get; init; }
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];
}
