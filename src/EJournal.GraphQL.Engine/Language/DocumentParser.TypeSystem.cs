namespace EJournal.GraphQL.Engine.Language;

/// <content>Type system definitions and extensions (section 3).</content>
internal ref partial struct DocumentParser
{
    private TypeSystemDefinitionNode ParseTypeSystemDefinition(int start, StringValueNode? description, bool isExtension)
    {
        if (SkipKeyword("schema"u8))
            return ParseSchemaDefinition(start, description, isExtension);
        if (SkipKeyword("scalar"u8))
            return ParseScalar(start, description, isExtension);
        if (SkipKeyword("type"u8))
            return ParseObjectType(start, description, isExtension);
        if (SkipKeyword("interface"u8))
            return ParseInterface(start, description, isExtension);
        if (SkipKeyword("union"u8))
            return ParseUnion(start, description, isExtension);
        if (SkipKeyword("enum"u8))
            return ParseEnum(start, description, isExtension);
        if (SkipKeyword("input"u8))
            return ParseInputObject(start, description, isExtension);
        if (!isExtension && SkipKeyword("directive"u8))
            return ParseDirectiveDefinition(start, description);
        throw description is null ? Unexpected() : OnlyDefinitionsAreDescribed(start);
    }

    private readonly GraphQLSyntaxException OnlyDefinitionsAreDescribed(int description) =>
        _lexer.Error("Unexpected description, descriptions are supported only on definitions.", description);

    // An extension that adds nothing is not a sentence of the grammar.
    private readonly void RequireSomething(bool isExtension, int addedFrom)
    {
        if (isExtension && _lastEnd == addedFrom)
            throw Unexpected();
    }

    private SchemaDefinitionNode ParseSchemaDefinition(int start, StringValueNode? description, bool isExtension)
    {
        var head = _lastEnd;
        var directives = ParseDirectives(constant: true);
        var operationTypes = new List<OperationTypeDefinitionNode>();
        if (!isExtension || _token.Kind == TokenKind.BraceLeft)
        {
            Expect(TokenKind.BraceLeft);
            do
            {
                var operationStart = _token.Start;
                var operation = ParseOperationType();
                Expect(TokenKind.Colon);
                operationTypes.Add(new OperationTypeDefinitionNode { Operation = operation, Type = ParseNamedType(), Start = operationStart, End = _lastEnd });
            }
            while (!Skip(TokenKind.BraceRight));
        }

        RequireSomething(isExtension, head);
        return new SchemaDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Directives = directives,
            OperationTypes = operationTypes,
            Start = start,
            End = _lastEnd,
        };
    }

    private ScalarTypeDefinitionNode ParseScalar(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        RequireSomething(isExtension, name.End);
        return new ScalarTypeDefinitionNode { Description = description, IsExtension = isExtension, Name = name, Directives = directives, Start = start, End = _lastEnd };
    }

    private ObjectTypeDefinitionNode ParseObjectType(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldDefinitions();
        RequireSomething(isExtension, name.End);
        return new ObjectTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
            Start = start,
            End = _lastEnd,
        };
    }

    private InterfaceTypeDefinitionNode ParseInterface(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldDefinitions();
        RequireSomething(isExtension, name.End);
        return new InterfaceTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
            Start = start,
            End = _lastEnd,
        };
    }

    private UnionTypeDefinitionNode ParseUnion(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var types = Skip(TokenKind.EqualsSign) ? ParseNamedTypes(TokenKind.Pipe) : [];
        RequireSomething(isExtension, name.End);
        return new UnionTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = name,
            Directives = directives,
            Types = types,
            Start = start,
            End = _lastEnd,
        };
    }

    private EnumTypeDefinitionNode ParseEnum(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var values = new List<EnumValueDefinitionNode>();
        if (Skip(TokenKind.BraceLeft))
        {
            do
                values.Add(ParseEnumValue());
            while (!Skip(TokenKind.BraceRight));
        }

        RequireSomething(isExtension, name.End);
        return new EnumTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = name,
            Directives = directives,
            Values = values,
            Start = start,
            End = _lastEnd,
        };
    }

    private InputObjectTypeDefinitionNode ParseInputObject(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        RequireSomething(isExtension, name.End);
        return new InputObjectTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = name,
            Directives = directives,
            Fields = fields,
            Start = start,
            End = _lastEnd,
        };
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.ParenLeft, TokenKind.ParenRight);
        var repeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        Skip(TokenKind.Pipe);
        var locations = new List<NameNode>();
        do
        {
            var location = ParseName();
            if (!DirectiveLocations.IsKnown(location.Value))
                throw _lexer.Error($"Unexpected Name \"{location}\".", location.Start);
            locations.Add(location);
        }
        while (Skip(TokenKind.Pipe));

        return new DirectiveDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = repeatable,
            Locations = locations,
            Start = start,
            End = _lastEnd,
        };
    }
}
