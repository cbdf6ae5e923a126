using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Points out deprecated fields, arguments, input fields and enum values. Not one of the rules of section 5: for checking the documents of our own clients.</summary>
internal sealed class NoDeprecated : ValidationRule
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Field is { DeprecationReason: { } reason } field)
            Context.Report($"The field {Context.ParentType}.{field.Name} is deprecated. {reason}", node);
    }

    public override void EnterArgument(ArgumentNode node)
    {
        if (Context.InputValue is { DeprecationReason: { } reason } argument)
            Context.Report($"The argument \"{argument.Name}\" is deprecated. {reason}", node);
    }

    public override void EnterObjectField(ObjectFieldNode node)
    {
        if (Context.InputValue is { DeprecationReason: { } reason } field)
            Context.Report($"The input field {Context.ParentInputType!.Named}.{field.Name} is deprecated. {reason}", node);
    }

    public override void EnterValue(ValueNode node)
    {
        if (node is EnumValueNode name && Context.InputType?.Named is EnumType type && type[name.Value] is { DeprecationReason: { } reason })
            Context.Report($"The enum value \"{type}.{name.Value}\" is deprecated. {reason}", node);
    }
}
