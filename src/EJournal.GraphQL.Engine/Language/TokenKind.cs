namespace EJournal.GraphQL.Engine.Language;

/// <summary>Kinds of lexical tokens (specification section 2.1.6).</summary>
internal enum TokenKind : byte
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenLeft,
    ParenRight,
    Spread,
    Colon,
    EqualsSign,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
}

internal static class TokenKindNames
{
    private static readonly string[] Names =
    [
        "<EOF>", "\"!\"", "\"$\"", "\"&\"", "\"(\"", "\")\"", "\"...\"", "\":\"", "\"=\"", "\"@\"", "\"[\"", "\"]\"", "\"{\"", "\"|\"", "\"}\"",
        "Name", "Int", "Float", "String", "BlockString",
    ];

    /// <summary>The kind as an error message shows it.</summary>
    public static string Display(this TokenKind kind) => Names[(int)kind];

    public static bool HasText(this TokenKind kind) => kind >= TokenKind.Name;
}

/// <summary>A token: its kind and its bytes in the source, quotation marks included.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
