using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Validation.Rules;

/// <content>Whether two fields have the same arguments: the order of arguments and of input object fields does not count.</content>
internal sealed partial class OverlappingFieldsCanBeMerged
{
    private bool SameArguments(IReadOnlyList<ArgumentNode> first, IReadOnlyList<ArgumentNode> second)
    {
        if (first.Count != second.Count)
            return false;
        foreach (var argument in first)
        {
            var other = Find(second, argument.Name.Value);
            if (other is null || !SameValue(argument.Value, other.Value))
                return false;
        }

        return true;
    }

    private static ArgumentNode? Find(IReadOnlyList<ArgumentNode> arguments, string name)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name.Value == name)
                return arguments[i];
        }

        return null;
    }

    private bool SameValue(ValueNode first, ValueNode second) => Spend(second) && (first, second) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode a, ListValueNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(p => SameValue(p.First, p.Second)),
        (ObjectValueNode a, ObjectValueNode b) => a.Fields.Count == b.Fields.Count && a.Fields.All(f =>
            b.Fields.FirstOrDefault(o => o.Name.Value == f.Name.Value) is { } other && SameValue(f.Value, other.Value)),
        _ => false,
    };
}
