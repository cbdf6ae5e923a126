using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Leaf Field Selections (section 5.3.3): objects need a selection, leaves have none.</summary>
internal sealed class ScalarLeafs : ValidationRule
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Type is not { } type)
            return;
        if (type.IsLeafType && node.SelectionSet is not null)
            Context.Report($"Field \"{node.Name}\" must not have a selection since type \"{type}\" has no subfields.", node.SelectionSet);
        else if (!type.IsLeafType && node.SelectionSet is null)
            Context.Report($"Field \"{node.Name}\" of type \"{type}\" must have a selection of subfields.", node);
    }
}
