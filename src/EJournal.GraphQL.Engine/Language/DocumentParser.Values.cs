using System.Text;

namespace EJournal.GraphQL.Engine.Language;

/// <content>Values, types and directives (sections 2.9, 2.11, 2.12).</content>
internal ref partial struct DocumentParser
{
    private ValueNode ParseValue(bool constant)
    {
        var (kind, start, end) = _token;
        switch (kind)
        {
            case TokenKind.BracketLeft:
                return ParseListValue(constant);
            case TokenKind.BraceLeft:
                return ParseObjectValue(constant);
            case TokenKind.Int:
                var digits = TakeText();
                return new IntValueNode(digits) { Start = start, End = end };
            case TokenKind.Float:
                var number = TakeText();
                return new FloatValueNode(number) { Start = start, End = end };
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseKeywordValue();
            case TokenKind.Dollar when constant:
                Advance();
                throw _lexer.Error(_token.Kind == TokenKind.Name ? $"Unexpected variable \"${Encoding.UTF8.GetString(_lexer.TextOf(_token))}\" in constant value." : "Unexpected \"$\".", start);
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                throw Unexpected();
        }
    }

    private ValueNode ParseKeywordValue()
    {
        var (start, end) = (_token.Start, _token.End);
        if (SkipKeyword("true"u8))
            return new BooleanValueNode(true) { Start = start, End = end };
        if (SkipKeyword("false"u8))
            return new BooleanValueNode(false) { Start = start, End = end };
        if (SkipKeyword("null"u8))
            return new NullValueNode { Start = start, End = end };
        return new EnumValueNode(ParseName().Value) { Start = start, End = end };
    }

    private string TakeText()
    {
        var text = Encoding.ASCII.GetString(_lexer.TextOf(_token));
        Advance();
        return text;
    }

    private StringValueNode ParseString()
    {
        var node = new StringValueNode(_lexer.StringValue, _token.Kind == TokenKind.BlockString) { Start = _token.Start, End = _token.End };
        Advance();
        return node;
    }

    private VariableNode ParseVariable()
    {
        var start = _token.Start;
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(name) { Start = start, End = name.End };
    }

    private ListValueNode ParseListValue(bool constant)
    {
        var start = _token.Start;
        Advance();
        var items = new List<ValueNode>();
        while (!Skip(TokenKind.BracketRight))
            items.Add(ParseValue(constant));
        return new ListValueNode(items) { Start = start, End = _lastEnd };
    }

    private ObjectValueNode ParseObjectValue(bool constant)
    {
        var start = _token.Start;
        Advance();
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceRight))
        {
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValue(constant);
            fields.Add(new ObjectFieldNode { Name = name, Value = value, Start = name.Start, End = value.End });
        }

        return new ObjectValueNode(fields) { Start = start, End = _lastEnd };
    }

    private TypeNode ParseType()
    {
        var start = _token.Start;
        TypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            var itemType = ParseType();
            Expect(TokenKind.BracketRight);
            type = new ListTypeNode(itemType) { Start = start, End = _lastEnd };
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type) { Start = start, End = _lastEnd } : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name) { Start = name.Start, End = name.End };
    }

    private IReadOnlyList<DirectiveNode> ParseDirectives(bool constant)
    {
        if (_token.Kind != TokenKind.At)
            return [];

        var directives = new List<DirectiveNode>();
        while (_token.Kind == TokenKind.At)
        {
            if (++_directives > _limits.Directives)
                throw TooMany("directives", _limits.Directives, "TOO_MANY_DIRECTIVES");
            if (directives.Count == _limits.DirectivesPerPlace)
                throw TooMany("directives at one place", _limits.DirectivesPerPlace, "TOO_MANY_DIRECTIVES");
            var start = _token.Start;
            Advance();
            directives.Add(new DirectiveNode { Name = ParseName(), Arguments = ParseArguments(constant), Start = start, End = _lastEnd });
        }

        return directives;
    }

    private IReadOnlyList<ArgumentNode> ParseArguments(bool constant)
    {
        if (!Skip(TokenKind.ParenLeft))
            return [];

        var arguments = new List<ArgumentNode>();
        do
        {
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValue(constant);
            arguments.Add(new ArgumentNode { Name = name, Value = value, Start = name.Start, End = value.End });
        }
        while (!Skip(TokenKind.ParenRight));
        return arguments;
    }
}
