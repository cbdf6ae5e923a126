using System.Buffers;
using System.Globalization;
using System.Text;

namespace EJournal.GraphQL.Engine.Language;

/// <content>Strings and block strings (section 2.9.4).</content>
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> StringEnds = SearchValues.Create("\"\\\n\r"u8);

    private Token ReadString()
    {
        var start = _position++;
        var chunk = _position;
        StringBuilder? text = null;
        while (true)
        {
            var length = _text[_position..].IndexOfAny(StringEnds);
            _position = length < 0 ? _text.Length : _position + length;
            if (_position == _text.Length || _text[_position] is (byte)'\n' or (byte)'\r')
                throw Error("Unterminated string.", _position);

            if (_text[_position] == '"')
            {
                var tail = Encoding.UTF8.GetString(_text[chunk.._position]);
                StringValue = text is null ? tail : text.Append(tail).ToString();
                return new(TokenKind.String, start, ++_position);
            }

            text ??= new StringBuilder();
            text.Append(Encoding.UTF8.GetString(_text[chunk.._position]));
            ReadEscape(text);
            chunk = _position;
        }
    }

    private void ReadEscape(StringBuilder text)
    {
        var escape = _position + 1 < _text.Length ? _text[_position + 1] : (byte)0;
        if (escape == 'u')
        {
            var scalar = _position + 2 < _text.Length && _text[_position + 2] == '{' ? ReadBracedScalar() : ReadFixedScalar();
            text.Append(scalar.ToString());
            return;
        }

        text.Append(escape switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => throw Error($"Invalid character escape sequence: \"{Slice(_position, 2)}\".", _position),
        });
        _position += 2;
    }

    /// <summary><c>\u{1F600}</c>.</summary>
    private Rune ReadBracedScalar()
    {
        var digits = _text[(_position + 3)..];
        var length = digits.IndexOf((byte)'}');
        if (length is > 0 and <= 8 && TryHex(digits[..length], out var value) && Rune.IsValid(value))
        {
            _position += length + 4;
            return new Rune(value);
        }

        throw Error($"Invalid Unicode escape sequence: \"{Slice(_position, length is >= 0 and <= 8 ? length + 4 : 12)}\".", _position);
    }

    /// <summary><c>\u00E9</c>, or two of them that are a surrogate pair.</summary>
    private Rune ReadFixedScalar()
    {
        if (TryHexAt(_position, out var high))
        {
            if (Rune.IsValid(high))
            {
                _position += 6;
                return new Rune(high);
            }

            if (TryHexAt(_position + 6, out var low) && Rune.TryCreate((char)high, (char)low, out var pair))
            {
                _position += 12;
                return pair;
            }
        }

        throw Error($"Invalid Unicode escape sequence: \"{Slice(_position, 6)}\".", _position);
    }

    private readonly bool TryHexAt(int offset, out int value)
    {
        value = 0;
        return offset + 6 <= _text.Length && _text[offset] == '\\' && _text[offset + 1] == 'u' && TryHex(_text.Slice(offset + 2, 4), out value);
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value) && value >= 0;

    private readonly string Slice(int offset, int length)
    {
        var slice = _text.Slice(offset, Math.Min(length, _text.Length - offset));
        var end = slice.IndexOfAny((byte)'\n', (byte)'\r');
        return Encoding.UTF8.GetString(end < 0 ? slice : slice[..end]);
    }

    private Token ReadBlockString()
    {
        var start = _position;
        var chunk = _position += 3;
        StringBuilder? text = null;
        while (true)
        {
            var quotes = _text[_position..].IndexOf("\"\"\""u8);
            if (quotes < 0)
                throw Error("Unterminated string.", _text.Length);

            _position += quotes;
            if (quotes > 0 && _text[_position - 1] == '\\' && _position - 1 >= chunk)
            {
                text ??= new StringBuilder();
                text.Append(Encoding.UTF8.GetString(_text[chunk..(_position - 1)])).Append("\"\"\"");
                chunk = _position += 3;
                continue;
            }

            var tail = Encoding.UTF8.GetString(_text[chunk.._position]);
            StringValue = BlockString.Dedent(text is null ? tail : text.Append(tail).ToString());
            _position += 3;
            return new(TokenKind.BlockString, start, _position);
        }
    }
}
