using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Operation Name Uniqueness (section 5.2.2.1).</summary>
internal sealed class UniqueOperationNames : ValidationRule
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Name is { } name && !_seen.TryAdd(name.Value, name))
            Context.Report($"There can be only one operation named \"{name}\".", _seen[name.Value], name);
    }
}
