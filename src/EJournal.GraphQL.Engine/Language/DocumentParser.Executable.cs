namespace EJournal.GraphQL.Engine.Language;

/// <content>Operations and fragments (sections 2.3 to 2.8, 2.10).</content>
internal ref partial struct DocumentParser
{
    private OperationDefinitionNode ParseOperation(int start, StringValueNode? description)
    {
        if (++_operations > _limits.Operations)
            throw TooMany("operations", _limits.Operations, "DOCUMENT_TOO_LARGE");

        if (_token.Kind == TokenKind.BraceLeft)
            return new OperationDefinitionNode { Operation = OperationType.Query, SelectionSet = ParseSelectionSet(), Start = start, End = _lastEnd };

        return new OperationDefinitionNode
        {
            Description = description,
            Operation = ParseOperationType(),
            Name = _token.Kind == TokenKind.Name ? ParseName() : null,
            VariableDefinitions = ParseVariableDefinitions(),
            Directives = ParseDirectives(constant: false),
            SelectionSet = ParseSelectionSet(),
            Start = start,
            End = _lastEnd,
        };
    }

    private OperationType ParseOperationType()
    {
        var name = ParseName();
        return name.Value switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw _lexer.Error($"Unexpected Name \"{name}\".", name.Start),
        };
    }

    private IReadOnlyList<VariableDefinitionNode> ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenLeft))
            return [];

        var definitions = new List<VariableDefinitionNode>();
        do
            definitions.Add(ParseVariableDefinition());
        while (!Skip(TokenKind.ParenRight));
        return definitions;
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = ParseType(),
            DefaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(constant: true) : null,
            Directives = ParseDirectives(constant: true),
            Start = start,
            End = _lastEnd,
        };
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token.Start;
        Expect(TokenKind.BraceLeft);
        var selections = new List<SelectionNode>();
        do
            selections.Add(_token.Kind == TokenKind.Spread ? ParseSpread() : ParseField());
        while (!Skip(TokenKind.BraceRight));
        return new SelectionSetNode { Selections = selections, Start = start, End = _lastEnd };
    }

    private FieldNode ParseField()
    {
        if (++_fields > _limits.Fields)
            throw TooMany("fields", _limits.Fields, "TOO_MANY_FIELDS");

        var start = _token.Start;
        NameNode? alias = null;
        var name = ParseName();
        if (Skip(TokenKind.Colon))
        {
            if (++_aliases > _limits.Aliases)
                throw TooMany("aliases", _limits.Aliases, "TOO_MANY_ALIASES");
            (alias, name) = (name, ParseName());
        }

        return new FieldNode
        {
            Alias = alias,
            Name = name,
            Arguments = ParseArguments(constant: false),
            Directives = ParseDirectives(constant: false),
            SelectionSet = _token.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null,
            Start = start,
            End = _lastEnd,
        };
    }

    private SelectionNode ParseSpread()
    {
        var start = _token.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && _token.Kind == TokenKind.Name)
            return new FragmentSpreadNode { Name = ParseName(), Directives = ParseDirectives(constant: false), Start = start, End = _lastEnd };

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(constant: false),
            SelectionSet = ParseSelectionSet(),
            Start = start,
            End = _lastEnd,
        };
    }

    private FragmentDefinitionNode ParseFragment(int start, StringValueNode? description)
    {
        if (++_fragments > _limits.Fragments)
            throw TooMany("fragments", _limits.Fragments, "DOCUMENT_TOO_LARGE");

        ExpectKeyword("fragment"u8);
        var name = AtKeyword("on"u8) ? throw Unexpected() : ParseName();
        ExpectKeyword("on"u8);
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(constant: false),
            SelectionSet = ParseSelectionSet(),
            Start = start,
            End = _lastEnd,
        };
    }
}
