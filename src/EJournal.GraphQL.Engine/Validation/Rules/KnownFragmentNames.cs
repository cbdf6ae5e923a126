using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Spread Target Defined (section 5.5.2.1).</summary>
internal sealed class KnownFragmentNames : ValidationRule
{
    public override void EnterSpread(FragmentSpreadNode node)
    {
        if (Context.FindFragment(node.Name.Value) is null)
            Context.Report($"Unknown fragment \"{node.Name}\".", node.Name);
    }
}
