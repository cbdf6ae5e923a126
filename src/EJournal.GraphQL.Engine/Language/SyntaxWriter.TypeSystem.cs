namespace EJournal.GraphQL.Engine.Language;

/// <content>Type system definitions.</content>
internal sealed partial class SyntaxWriter
{
    private void TypeSystemDefinition(TypeSystemDefinitionNode node)
    {
        Description(node.Description);
        if (node.IsExtension)
            Text.Append("extend ");
        switch (node)
        {
            case SchemaDefinitionNode schema:
                Text.Append("schema");
                Directives(schema.Directives);
                Members(schema.OperationTypes, _ => null, o => Text.Append(Keyword(o.Operation)).Append(": ").Append(o.Type.Name.Value));
                break;
            case DirectiveDefinitionNode directive:
                Text.Append("directive @").Append(directive.Name.Value);
                InputValues(directive.Arguments);
                Text.Append(directive.IsRepeatable ? " repeatable on " : " on ").AppendJoin(" | ", directive.Locations);
                break;
            case TypeDefinitionNode type:
                TypeDefinition(type);
                break;
        }
    }

    private void TypeDefinition(TypeDefinitionNode node)
    {
        Text.Append(KeywordOf(node)).Append(' ').Append(node.Name.Value);
        if (node is FieldsTypeDefinitionNode { Interfaces.Count: > 0 } implementing)
            Text.Append(" implements ").AppendJoin(" & ", implementing.Interfaces.Select(i => i.Name));
        Directives(node.Directives);
        switch (node)
        {
            case FieldsTypeDefinitionNode fields: Members(fields.Fields, f => f.Description, Field); break;
            case InputObjectTypeDefinitionNode input: Members(input.Fields, f => f.Description, InputField); break;
            case EnumTypeDefinitionNode @enum: Members(@enum.Values, v => v.Description, EnumValue); break;
            case UnionTypeDefinitionNode { Types.Count: > 0 } union:
                Text.Append(" = ").AppendJoin(" | ", union.Types.Select(t => t.Name));
                break;
        }
    }

    private static string KeywordOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode => "type",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        InputObjectTypeDefinitionNode => "input",
        _ => "scalar",
    };

    // A described member stands apart from the one before it.
    private void Members<T>(IReadOnlyList<T> members, Func<T, StringValueNode?> descriptionOf, Action<T> write)
    {
        if (members.Count == 0)
            return;
        Text.Append(' ');
        Block(members, member =>
        {
            if (descriptionOf(member) is { } description)
            {
                if (!ReferenceEquals(member, members[0]))
                    BlankLineBefore();
                Description(description);
            }

            write(member);
        });
    }

    private void BlankLineBefore()
    {
        Text.Length -= _indent;
        NewLine();
    }

    private void Field(FieldDefinitionNode node)
    {
        Text.Append(node.Name.Value);
        InputValues(node.Arguments);
        Text.Append(": ").Append(Printer.Print(node.Type));
        Directives(node.Directives);
    }

    private void EnumValue(EnumValueDefinitionNode node)
    {
        Text.Append(node.Name.Value);
        Directives(node.Directives);
    }

    private void InputValues(IReadOnlyList<InputValueDefinitionNode> values)
    {
        if (values.Count == 0)
            return;
        Text.Append('(');
        if (values.All(v => v.Description is null))
        {
            Separated(values, Argument);
        }
        else
        {
            _indent += 2;
            foreach (var value in values)
            {
                NewLine();
                Argument(value);
            }

            _indent -= 2;
            NewLine();
        }

        Text.Append(')');
    }

    private void Argument(InputValueDefinitionNode node)
    {
        Description(node.Description);
        InputField(node);
    }

    private void InputField(InputValueDefinitionNode node)
    {
        Text.Append(node.Name.Value).Append(": ").Append(Printer.Print(node.Type));
        if (node.DefaultValue is not null)
        {
            Text.Append(" = ");
            Value(node.DefaultValue);
        }

        Directives(node.Directives);
    }
}
