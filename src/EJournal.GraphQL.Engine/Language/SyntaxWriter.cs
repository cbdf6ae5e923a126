using System.Text;

namespace EJournal.GraphQL.Engine.Language;

/// <summary>The state of printing: the text so far and the indentation.</summary>
internal sealed partial class SyntaxWriter
{
    private int _indent;

    public StringBuilder Text { get; } = new();

    public void Definition(DefinitionNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation: Operation(operation); break;
            case FragmentDefinitionNode fragment: Fragment(fragment); break;
            case TypeSystemDefinitionNode typeSystem: TypeSystemDefinition(typeSystem); break;
            default: throw new ArgumentException("Not a definition.", nameof(node));
        }
    }

    public void Value(ValueNode node)
    {
        switch (node)
        {
            case VariableNode variable: Text.Append('$').Append(variable.Name.Value); break;
            case IntValueNode number: Text.Append(number.Value); break;
            case FloatValueNode number: Text.Append(number.Value); break;
            case BooleanValueNode flag: Text.Append(flag.Value ? "true" : "false"); break;
            case NullValueNode: Text.Append("null"); break;
            case EnumValueNode name: Text.Append(name.Value); break;
            case StringValueNode text: String(text.Value, text.Block); break;
            case ListValueNode list:
                Text.Append('[');
                Separated(list.Items, Value);
                Text.Append(']');
                break;
            case ObjectValueNode fields:
                Text.Append('{');
                Separated(fields.Fields, f => Named(f.Name, f.Value));
                Text.Append('}');
                break;
            default: throw new ArgumentException("Not a value.", nameof(node));
        }
    }

    /// <summary>A string; as a block string where asked for and where one can hold the text unchanged.</summary>
    public void String(string value, bool block)
    {
        if (block && BlockString.CanHold(value))
            Indented(BlockString.Print(value));
        else
            Printer.Quote(Text, value);
    }

    public void NewLine() => Text.Append('\n').Append(' ', _indent);

    private void Indented(string text) => Text.Append(_indent == 0 ? text : text.Replace("\n", "\n" + new string(' ', _indent), StringComparison.Ordinal));

    private void Operation(OperationDefinitionNode node)
    {
        Description(node.Description);
        if (node is { Operation: OperationType.Query, Name: null, VariableDefinitions: [], Directives: [], Description: null })
        {
            SelectionSet(node.SelectionSet);
            return;
        }

        Text.Append(Keyword(node.Operation));
        if (node.Name is not null)
            Text.Append(' ').Append(node.Name.Value);
        if (node.VariableDefinitions.Count > 0)
        {
            if (node.Name is null)
                Text.Append(' ');
            Text.Append('(');
            Separated(node.VariableDefinitions, VariableDefinition);
            Text.Append(')');
        }

        Directives(node.Directives);
        Text.Append(' ');
        SelectionSet(node.SelectionSet);
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    private void Fragment(FragmentDefinitionNode node)
    {
        Description(node.Description);
        Text.Append("fragment ").Append(node.Name.Value).Append(" on ").Append(node.TypeCondition.Name.Value);
        Directives(node.Directives);
        Text.Append(' ');
        SelectionSet(node.SelectionSet);
    }

    private void VariableDefinition(VariableDefinitionNode node)
    {
        if (node.Description is not null)
        {
            Value(node.Description);
            Text.Append(' ');
        }

        Value(node.Variable);
        Text.Append(": ").Append(Printer.Print(node.Type));
        if (node.DefaultValue is not null)
        {
            Text.Append(" = ");
            Value(node.DefaultValue);
        }

        Directives(node.Directives);
    }

    private void SelectionSet(SelectionSetNode node) => Block(node.Selections, Selection);

    private void Selection(SelectionNode node)
    {
        SelectionSetNode? selectionSet = null;
        switch (node)
        {
            case FieldNode field:
                if (field.Alias is not null)
                    Text.Append(field.Alias.Value).Append(": ");
                Text.Append(field.Name.Value);
                Arguments(field.Arguments);
                selectionSet = field.SelectionSet;
                break;
            case FragmentSpreadNode spread:
                Text.Append("...").Append(spread.Name.Value);
                break;
            case InlineFragmentNode inline:
                Text.Append("...");
                if (inline.TypeCondition is not null)
                    Text.Append(" on ").Append(inline.TypeCondition.Name.Value);
                selectionSet = inline.SelectionSet;
                break;
        }

        Directives(node.Directives);
        if (selectionSet is not null)
        {
            Text.Append(' ');
            SelectionSet(selectionSet);
        }
    }

    private void Description(StringValueNode? description)
    {
        if (description is null)
            return;
        Value(description);
        NewLine();
    }

    private void Directives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Text.Append(" @").Append(directive.Name.Value);
            Arguments(directive.Arguments);
        }
    }

    private void Arguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
            return;
        Text.Append('(');
        Separated(arguments, a => Named(a.Name, a.Value));
        Text.Append(')');
    }

    private void Named(NameNode name, ValueNode value)
    {
        Text.Append(name.Value).Append(": ");
        Value(value);
    }

    private void Separated<T>(IReadOnlyList<T> items, Action<T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                Text.Append(", ");
            write(items[i]);
        }
    }

    private void Block<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Text.Append('{');
        _indent += 2;
        foreach (var item in items)
        {
            NewLine();
            write(item);
        }

        _indent -= 2;
        NewLine();
        Text.Append('}');
    }
}
