namespace EJournal.GraphQL.Engine.Language;

/// <content>Numbers (sections 2.9.1 and 2.9.2).</content>
internal ref partial struct Lexer
{
    private Token ReadNumber()
    {
        var start = _position;
        var kind = TokenKind.Int;
        if (_text[_position] == '-')
            _position++;

        if (Peek() == '0')
        {
            _position++;
            if (IsDigit(Peek()))
                throw Error($"Invalid number, unexpected digit after 0: {DisplayAt(_position)}.", _position);
        }
        else
        {
            ReadDigits();
        }

        if (Peek() == '.')
        {
            kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (Peek() is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (Peek() is (byte)'+' or (byte)'-')
                _position++;
            ReadDigits();
        }

        if (Peek() == '.' || IsNameStart(Peek()))
            throw Error($"Invalid number, expected digit but got: {DisplayAt(_position)}.", _position);
        return new(kind, start, _position);
    }

    private readonly byte Peek() => _position < _text.Length ? _text[_position] : (byte)0;

    private void ReadDigits()
    {
        if (!IsDigit(Peek()))
            throw Error($"Invalid number, expected digit but got: {DisplayAt(_position)}.", _position);
        while (IsDigit(Peek()))
            _position++;
    }
}
