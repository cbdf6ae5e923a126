using System.Text;

namespace EJournal.GraphQL.Engine.Language;

/// <summary>Recursive descent over the grammar (appendix C), one method per production.</summary>
internal ref partial struct DocumentParser
{
    private readonly ParserLimits _limits;
    private readonly NameTable _names = new();
    private Lexer _lexer;
    private Token _token;
    private int _lastEnd;
    private int _operations;
    private int _fragments;
    private int _fields;
    private int _aliases;
    private int _directives;

    public DocumentParser(SourceText source, ParserLimits limits)
    {
        _limits = limits;
        _lexer = new Lexer(source, limits);
        _token = _lexer.Next();
    }

    public DocumentNode ParseDocument()
    {
        var definitions = new List<DefinitionNode>();
        do
            definitions.Add(ParseDefinition());
        while (_token.Kind != TokenKind.EndOfFile);
        return new DocumentNode(_lexer.Source, definitions) { Start = 0, End = _token.End };
    }

    public ValueNode ParseLoneValue(bool constant)
    {
        var value = ParseValue(constant);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    public TypeNode ParseLoneType()
    {
        var type = ParseType();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    private DefinitionNode ParseDefinition()
    {
        var start = _token.Start;
        if (_token.Kind == TokenKind.BraceLeft)
            return ParseOperation(start, null);

        var description = ParseDescription();
        if (_token.Kind != TokenKind.Name)
        {
            throw description is not null && _token.Kind == TokenKind.BraceLeft
                ? _lexer.Error("Unexpected description, descriptions are not supported on shorthand queries.", start)
                : Unexpected();
        }

        var keyword = _lexer.TextOf(_token);
        if (keyword.SequenceEqual("query"u8) || keyword.SequenceEqual("mutation"u8) || keyword.SequenceEqual("subscription"u8))
            return ParseOperation(start, description);
        if (keyword.SequenceEqual("fragment"u8))
            return ParseFragment(start, description);
        if (!keyword.SequenceEqual("extend"u8))
            return ParseTypeSystemDefinition(start, description, isExtension: false);
        if (description is not null)
            throw OnlyDefinitionsAreDescribed(start);
        Advance();
        return ParseTypeSystemDefinition(start, null, isExtension: true);
    }

    private StringValueNode? ParseDescription() =>
        _token.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next();
    }

    private void Expect(TokenKind kind)
    {
        if (_token.Kind != kind)
            throw _lexer.Error($"Expected {kind.Display()}, found {DisplayToken()}.", _token.Start);
        Advance();
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private readonly bool AtKeyword(ReadOnlySpan<byte> keyword) => _token.Kind == TokenKind.Name && _lexer.TextOf(_token).SequenceEqual(keyword);

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
            throw _lexer.Error($"Expected \"{Encoding.UTF8.GetString(keyword)}\", found {DisplayToken()}.", _token.Start);
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!AtKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    private NameNode ParseName()
    {
        var token = _token;
        Expect(TokenKind.Name);
        return new NameNode(_names.Intern(_lexer.TextOf(token))) { Start = token.Start, End = token.End };
    }

    private readonly GraphQLSyntaxException Unexpected() => _lexer.Error($"Unexpected {DisplayToken()}.", _token.Start);

    private readonly GraphQLSyntaxException TooMany(string what, int limit, string code) =>
        _lexer.Error($"Document contains more than {limit} {what}. Parsing aborted.", _token.Start, code);

    // A long string of the client is not repeated to him in full.
    private readonly string DisplayToken()
    {
        if (!_token.Kind.HasText())
            return _token.Kind.Display();
        var text = _token.Kind is TokenKind.String or TokenKind.BlockString ? _lexer.StringValue : Encoding.UTF8.GetString(_lexer.TextOf(_token));
        return $"{_token.Kind.Display()} \"{(text.Length <= 60 ? text : text[..60] + "…")}\"";
    }
}
