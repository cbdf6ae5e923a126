using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Fragments Must Be Used (section 5.5.1.4).</summary>
internal sealed class NoUnusedFragments : ValidationRule
{
    public override void LeaveDocument(DocumentNode node)
    {
        if (!node.Definitions.Any(d => d is FragmentDefinitionNode))
            return;
        var used = node.Definitions.OfType<OperationDefinitionNode>().SelectMany(Context.FragmentsOf).Select(f => f.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in node.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
                Context.Report($"Fragment \"{fragment.Name}\" is never used.", fragment);
        }
    }
}
