namespace EJournal.GraphQL.Engine.Language;

/// <content>Members of type definitions (sections 3.6 to 3.10).</content>
internal ref partial struct DocumentParser
{
    private IReadOnlyList<NamedTypeNode> ParseImplements() => SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    private List<NamedTypeNode> ParseNamedTypes(TokenKind delimiter)
    {
        Skip(delimiter);
        var types = new List<NamedTypeNode>();
        do
            types.Add(ParseNamedType());
        while (Skip(delimiter));
        return types;
    }

    private IReadOnlyList<FieldDefinitionNode> ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];

        var fields = new List<FieldDefinitionNode>();
        do
        {
            var start = _token.Start;
            var description = ParseDescription();
            var name = ParseName();
            var arguments = ParseInputValues(TokenKind.ParenLeft, TokenKind.ParenRight);
            Expect(TokenKind.Colon);
            fields.Add(new FieldDefinitionNode
            {
                Description = description,
                Name = name,
                Arguments = arguments,
                Type = ParseType(),
                Directives = ParseDirectives(constant: true),
                Start = start,
                End = _lastEnd,
            });
        }
        while (!Skip(TokenKind.BraceRight));
        return fields;
    }

    private IReadOnlyList<InputValueDefinitionNode> ParseInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
            return [];

        var values = new List<InputValueDefinitionNode>();
        do
        {
            var start = _token.Start;
            var description = ParseDescription();
            var name = ParseName();
            Expect(TokenKind.Colon);
            values.Add(new InputValueDefinitionNode
            {
                Description = description,
                Name = name,
                Type = ParseType(),
                DefaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(constant: true) : null,
                Directives = ParseDirectives(constant: true),
                Start = start,
                End = _lastEnd,
            });
        }
        while (!Skip(close));
        return values;
    }

    private EnumValueDefinitionNode ParseEnumValue()
    {
        var start = _token.Start;
        var description = ParseDescription();
        if (AtKeyword("true"u8) || AtKeyword("false"u8) || AtKeyword("null"u8))
        {
            var reserved = System.Text.Encoding.ASCII.GetString(_lexer.TextOf(_token));
            throw _lexer.Error($"Name \"{reserved}\" is reserved and cannot be used for an enum value.", _token.Start);
        }

        return new EnumValueDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(constant: true),
            Start = start,
            End = _lastEnd,
        };
    }
}
