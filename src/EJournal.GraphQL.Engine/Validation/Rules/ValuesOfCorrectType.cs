using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <summary>Values of Correct Type, Input Object Field Names, Input Object Required Fields (sections 5.6.1, 5.6.2, 5.6.4).</summary>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    public override void EnterValue(ValueNode node)
    {
        // A variable of an output type is another rule's error.
        if (Context.InputType is not { IsInputType: true } type)
            return;
        switch (node)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type.IsNonNull)
                    Context.Report($"Expected value of type \"{type}\", found null.", node);
                break;
            case ListValueNode when type.Nullable is ListType:
                break;
            case ObjectValueNode value when type.Named is InputObjectType inputObject:
                CheckObject(value, inputObject);
                break;
            default:
                CheckLeaf(node, type);
                break;
        }
    }

    public override void EnterObjectField(ObjectFieldNode node)
    {
        if (Context.ParentInputType?.Named is InputObjectType parent && Context.InputValue is null)
            Context.Report($"Field \"{node.Name}\" is not defined by type \"{parent}\".", node);
    }

    private void CheckObject(ObjectValueNode node, InputObjectType type)
    {
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i];
            if (field.IsRequired && !node.Fields.Any(f => f.Name.Value == field.Name))
                Context.Report($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
        }

        if (!type.IsOneOf)
            return;
        var known = node.Fields.Where(f => type.Fields.TryGet(f.Name.Value, out _)).ToList();
        if (known.Count != 1)
            Context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", node);
        else if (known[0].Value is NullValueNode)
            Context.Report($"Field \"{type}.{known[0].Name}\" must be non-null.", node);
    }

    private void CheckLeaf(ValueNode node, GraphQLType type)
    {
        switch (type.Named)
        {
            case ScalarType scalar:
                if (!scalar.TryCoerceLiteral(node, out _, out var error))
                    Context.Report(error ?? $"Expected value of type \"{type}\".", node);
                break;
            case EnumType @enum:
                if (node is not EnumValueNode name)
                    Context.Report($"Enum \"{@enum}\" cannot represent non-enum value.", node);
                else if (@enum[name.Value] is null)
                    Context.Report($"Value \"{name.Value}\" does not exist in \"{@enum}\" enum.", node);
                break;
            default:
                Context.Report($"Expected value of type \"{type}\".", node);
                break;
        }
    }
}
