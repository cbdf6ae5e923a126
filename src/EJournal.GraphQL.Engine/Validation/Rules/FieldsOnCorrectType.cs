using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Field Selections (section 5.3.1): the field exists on the type. What the type has instead is not told.</summary>
internal sealed class FieldsOnCorrectType : ValidationRule
{
    public override void EnterField(FieldNode node)
    {
        if (Context.ParentType is { } parent && Context.Field is null)
            Context.Report($"Cannot query field \"{node.Name}\" on type \"{parent}\".", node);
    }
}
