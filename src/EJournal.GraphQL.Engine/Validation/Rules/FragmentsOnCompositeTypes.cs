using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Fragments on Object, Interface or Union Types (section 5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypes : ValidationRule
{
    public override void EnterInlineFragment(InlineFragmentNode node)
    {
        if (node.TypeCondition is { } condition && Context.Type is not (null or CompositeType))
            Context.Report($"Fragment cannot condition on non composite type \"{condition.Name}\".", condition);
    }

    public override void EnterFragment(FragmentDefinitionNode node)
    {
        if (Context.Type is not (null or CompositeType))
            Context.Report($"Fragment \"{node.Name}\" cannot condition on non composite type \"{node.TypeCondition.Name}\".", node.TypeCondition);
    }
}
