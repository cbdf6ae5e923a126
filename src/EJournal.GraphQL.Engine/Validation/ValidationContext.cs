using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation;

/// <summary>What the rules share: the schema, the document's fragments and variables, the types at the current node, the errors.</summary>
internal sealed class ValidationContext
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, DefinitionUsage> _usages = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reachable = [];
    private readonly List<GraphQLError> _errors = [];
    private bool _aborted;

    public ValidationContext(GraphQLSchema schema, DocumentNode document, ValidationOptions options)
    {
        (Schema, Document, Options) = (schema, document, options);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
                _fragments[fragment.Name.Value] = fragment;
        }
    }

    public GraphQLSchema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>No further error would be returned: the walk stops.</summary>
    public bool IsFull => _aborted || _errors.Count >= Options.MaxErrors;

    /// <summary>The composite type whose fields are being selected, or null where it is unknown.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The output type of the current field, fragment or operation.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>The definition of the current field.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The definition of the current directive, while inside its arguments.</summary>
    public DirectiveDefinition? Directive { get; set; }

    public bool InDirective { get; set; }

    /// <summary>The definition of the current argument or input field.</summary>
    public InputValueDefinition? InputValue { get; set; }

    /// <summary>The type that the current value has to have, or null where it is unknown.</summary>
    public GraphQLType? InputType { get; set; }

    /// <summary>The type of the value around the current one.</summary>
    public GraphQLType? ParentInputType { get; set; }

    /// <summary>The operation being walked, or null inside a fragment definition.</summary>
    public OperationDefinitionNode? Operation { get; set; }

    /// <summary>The arguments that the current field or directive defines, or null where that is unknown.</summary>
    public ArgumentMap? DefinedArguments => InDirective ? Directive?.Arguments : Field?.Arguments;

    public FragmentDefinitionNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    public GraphQLType? FindType(TypeNode node) => node switch
    {
        ListTypeNode list => FindType(list.ItemType) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => FindType(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        NamedTypeNode named => Schema.FindType(named.Name.Value),
        _ => null,
    };

    /// <summary>What the definition itself uses; complete once it has been walked.</summary>
    public DefinitionUsage UsageOf(DefinitionNode definition)
    {
        if (!_usages.TryGetValue(definition, out var usage))
            _usages.Add(definition, usage = new DefinitionUsage());
        return usage;
    }

    /// <summary>The fragments that the operation spreads, directly or through others, each once; after the walk only.</summary>
    public IReadOnlyList<FragmentDefinitionNode> FragmentsOf(OperationDefinitionNode operation)
    {
        if (UsageOf(operation).Spreads.Count == 0)
            return [];
        if (_reachable.TryGetValue(operation, out var known))
            return known;

        var found = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<DefinitionUsage>([UsageOf(operation)]);
        while (pending.TryPop(out var usage))
        {
            foreach (var spread in usage.Spreads)
            {
                if (seen.Add(spread.Name.Value) && FindFragment(spread.Name.Value) is { } fragment)
                {
                    found.Add(fragment);
                    pending.Push(UsageOf(fragment));
                }
            }
        }

        return _reachable[operation] = found;
    }

    /// <summary>Every use of a variable in the operation and its fragments; after the walk only.</summary>
    public IEnumerable<VariableUsage> VariableUsesOf(OperationDefinitionNode operation) => FragmentsOf(operation) is { Count: > 0 } fragments
        ? UsageOf(operation).Variables.Concat(fragments.SelectMany(f => UsageOf(f).Variables))
        : UsageOf(operation).Variables;

    public void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) => ReportCode(ErrorCodes.ValidationError, message, nodes);

    /// <summary>Reports the error and ends validation: the document has used up its budget.</summary>
    public void Abort(string code, string message, SyntaxNode node)
    {
        ReportCode(code, message, node);
        _aborted = true;
    }

    public void ReportCode(string code, string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        if (IsFull)
            return;
        var locations = new SourceLocation[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
            locations[i] = Document.Source.LocationOf(nodes[i].Start);
        _errors.Add(new GraphQLError(message, code) { Locations = locations });
    }
}
