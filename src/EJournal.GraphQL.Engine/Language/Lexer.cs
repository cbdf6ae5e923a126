using System.Text.Unicode;

namespace EJournal.GraphQL.Engine.Language;

/// <summary>Cuts UTF-8 text into tokens (specification section 2.1) and counts them against the budgets.</summary>
internal ref partial struct Lexer
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly SourceText _source;
    private readonly ParserLimits _limits;
    private int _position;
    private int _tokens;
    private int _nesting;

    public Lexer(SourceText source, ParserLimits limits)
    {
        _source = source;
        _limits = limits;
        _text = source.Utf8.Span;
        if (_text.Length > limits.Bytes)
            throw new GraphQLSyntaxException($"Document is larger than {limits.Bytes} bytes.", new(1, 1), "DOCUMENT_TOO_LARGE");
        if (!Utf8.IsValid(_text))
            throw new GraphQLSyntaxException("Document is not valid UTF-8.", new(1, 1));
    }

    /// <summary>The value of the string token read last.</summary>
    public string StringValue { get; private set; } = string.Empty;

    public readonly SourceText Source => _source;

    public readonly ReadOnlySpan<byte> TextOf(Token token) => _text[token.Start..token.End];

    public Token Next()
    {
        SkipIgnored();
        if (_position >= _text.Length)
            return new(TokenKind.EndOfFile, _text.Length, _text.Length);

        if (++_tokens > _limits.Tokens)
            throw Error($"Document contains more than {_limits.Tokens} tokens. Parsing aborted.", _position, "DOCUMENT_TOO_LARGE");

        var start = _position;
        switch (_text[start])
        {
            case (byte)'!': return Punctuator(TokenKind.Bang);
            case (byte)'$': return Punctuator(TokenKind.Dollar);
            case (byte)'&': return Punctuator(TokenKind.Ampersand);
            case (byte)'(': return Opening(TokenKind.ParenLeft);
            case (byte)')': return Closing(TokenKind.ParenRight);
            case (byte)':': return Punctuator(TokenKind.Colon);
            case (byte)'=': return Punctuator(TokenKind.EqualsSign);
            case (byte)'@': return Punctuator(TokenKind.At);
            case (byte)'[': return Opening(TokenKind.BracketLeft);
            case (byte)']': return Closing(TokenKind.BracketRight);
            case (byte)'{': return Opening(TokenKind.BraceLeft);
            case (byte)'|': return Punctuator(TokenKind.Pipe);
            case (byte)'}': return Closing(TokenKind.BraceRight);
            case (byte)'.' when _text[start..].StartsWith("..."u8):
                _position += 3;
                return new(TokenKind.Spread, start, _position);
            case (byte)'"':
                return _text[start..].StartsWith("\"\"\""u8) ? ReadBlockString() : ReadString();
            case var b when IsNameStart(b):
                return ReadName();
            case var b when IsDigit(b) || b == '-':
                return ReadNumber();
            case (byte)'\'':
                throw Error("Unexpected single quote character ('), did you mean to use a double quote (\")?", start);
            default:
                throw Error($"Unexpected character: {DisplayAt(start)}.", start);
        }
    }

    public readonly GraphQLSyntaxException Error(string message, int offset, string code = GraphQLSyntaxException.SyntaxError) =>
        new(message, _source.LocationOf(offset), code);

    private static bool IsNameStart(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a' || b == '_';

    private static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    private Token Punctuator(TokenKind kind) => new(kind, _position, ++_position);

    // Counted here and not in the parser, so that no production can forget it.
    private Token Opening(TokenKind kind)
    {
        if (++_nesting > _limits.Nesting)
            throw Error($"Document is nested deeper than {_limits.Nesting} levels.", _position, "DOCUMENT_TOO_DEEP");
        return Punctuator(kind);
    }

    private Token Closing(TokenKind kind)
    {
        _nesting--;
        return Punctuator(kind);
    }

    private void SkipIgnored()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    _position++;
                    break;
                case (byte)'#':
                    var length = _text[_position..].IndexOfAny((byte)'\n', (byte)'\r');
                    _position = length < 0 ? _text.Length : _position + length;
                    break;
                case 0xEF when _text[_position..].StartsWith("\uFEFF"u8):
                    _position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private Token ReadName()
    {
        var start = _position++;
        while (_position < _text.Length && (IsNameStart(_text[_position]) || IsDigit(_text[_position])))
            _position++;
        return new(TokenKind.Name, start, _position);
    }

    private readonly string DisplayAt(int offset)
    {
        if (offset >= _text.Length)
            return "<EOF>";
        System.Text.Rune.DecodeFromUtf8(_text[offset..], out var rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{rune}\"",
            var other => $"U+{other:X4}",
        };
    }
}
