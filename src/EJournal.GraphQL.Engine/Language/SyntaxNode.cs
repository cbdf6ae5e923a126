namespace EJournal.GraphQL.Engine.Language;

/// <summary>A node of a parsed document. Immutable once the parser has returned it.</summary>
/// <remarks>
/// A node knows only its offsets in the source; line and column are computed when an error is reported
/// (<see cref="SourceText.LocationOf"/>), which a valid document never needs.
/// </remarks>
public abstract class SyntaxNode
{
    /// <summary>Offset of the first byte of the node in the UTF-8 source.</summary>
    public int Start { get; init; }

    /// <summary>Offset of the byte after the node's last one.</summary>
    public int End { get; init; }
}

/// <summary>A name with its place in the source (specification section 2.1.9).</summary>
public sealed class NameNode(string value) : SyntaxNode
{
    /// <summary>The name's text.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A parsed document: executable definitions, type system definitions, or both.</summary>
public sealed class DocumentNode(SourceText source, IReadOnlyList<DefinitionNode> definitions) : SyntaxNode
{
    /// <summary>The text that the offsets of all nodes refer to.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The definitions in source order.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;
}

/// <summary>One definition of a document.</summary>
public abstract class DefinitionNode : SyntaxNode
{
    /// <summary>The description written before the definition, or null.</summary>
    public StringValueNode? Description { get; init; }
}
