using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Name Uniqueness (section 5.5.1.1).</summary>
internal sealed class UniqueFragmentNames : ValidationRule
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public override void EnterFragment(FragmentDefinitionNode node)
    {
        if (!_seen.TryAdd(node.Name.Value, node.Name))
            Context.Report($"There can be only one fragment named \"{node.Name}\".", _seen[node.Name.Value], node.Name);
    }
}
