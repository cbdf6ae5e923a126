using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Spread Is Possible (section 5.5.2.3): some object can be of both types.</summary>
internal sealed class PossibleFragmentSpreads : ValidationRule
{
    public override void EnterInlineFragment(InlineFragmentNode node)
    {
        if (Context is { Type: CompositeType type, ParentType: { } parent } && !Overlap(type, parent))
            Context.Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
    }

    public override void EnterSpread(FragmentSpreadNode node)
    {
        var condition = Context.FindFragment(node.Name.Value)?.TypeCondition.Name.Value;
        if (condition is not null && Context.Schema.FindType(condition) is CompositeType type && Context.ParentType is { } parent && !Overlap(type, parent))
            Context.Report($"Fragment \"{node.Name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
    }

    private bool Overlap(CompositeType a, CompositeType b) =>
        a == b || Context.Schema.PossibleTypes(a).Any(type => Context.Schema.PossibleTypes(b).Contains(type));
}
