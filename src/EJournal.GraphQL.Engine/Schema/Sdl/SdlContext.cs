using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Schema.Sdl;

/// <summary>A type system document, what it adds to, and the errors found.</summary>
internal sealed class SdlContext
{
    private readonly List<GraphQLError> _errors = [];

    public SdlContext(DocumentNode document, DocumentNode? existing)
    {
        (Document, Existing) = (document, existing);
        ExistingTypes = TypesOf(existing);
        Types = TypesOf(document);
        ExistingDirectives = DirectivesOf(existing, BuiltInDirectives.All.Select(SdlDirective.From));
        Directives = DirectivesOf(document, ExistingDirectives.Values);
    }

    public DocumentNode Document { get; }

    public DocumentNode? Existing { get; }

    /// <summary>Type definitions, extensions apart, by name: the first of each.</summary>
    public IReadOnlyDictionary<string, TypeDefinitionNode> Types { get; }

    public IReadOnlyDictionary<string, TypeDefinitionNode> ExistingTypes { get; }

    /// <summary>Directives that can be applied: the document's, else the existing ones, else the built-in ones.</summary>
    public IReadOnlyDictionary<string, SdlDirective> Directives { get; }

    public IReadOnlyDictionary<string, SdlDirective> ExistingDirectives { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    public IEnumerable<T> Definitions<T>()
        where T : DefinitionNode => Document.Definitions.OfType<T>();

    /// <summary>The root operation types that the existing type system has, by definition or by default name.</summary>
    public bool ExistingHasRoot(OperationType operation)
    {
        var schemas = Existing?.Definitions.OfType<SchemaDefinitionNode>().ToList() ?? [];
        return schemas.Exists(s => s.OperationTypes.Any(o => o.Operation == operation))
            || (schemas.TrueForAll(s => s.IsExtension) && ExistingTypes.GetValueOrDefault(operation.ToString()) is ObjectTypeDefinitionNode);
    }

    public void Report(string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var locations = new SourceLocation[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
            locations[i] = Document.Source.LocationOf(nodes[i].Start);
        _errors.Add(new GraphQLError(message) { Locations = locations });
    }

    private static Dictionary<string, TypeDefinitionNode> TypesOf(DocumentNode? document)
    {
        var types = new Dictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);
        foreach (var type in document?.Definitions.OfType<TypeDefinitionNode>() ?? [])
        {
            if (!type.IsExtension)
                types.TryAdd(type.Name.Value, type);
        }

        return types;
    }

    private static Dictionary<string, SdlDirective> DirectivesOf(DocumentNode? document, IEnumerable<SdlDirective> others)
    {
        var directives = others.ToDictionary(d => d.Name, StringComparer.Ordinal);
        foreach (var directive in document?.Definitions.OfType<DirectiveDefinitionNode>() ?? [])
            directives[directive.Name.Value] = SdlDirective.From(directive);
        return directives;
    }
}
