namespace EJournal.GraphQL.Engine.Language;

/// <summary>What a document may cost before it is understood: counted while parsing, so that nothing larger is ever built.</summary>
/// <remarks>
/// Nesting is the one that protects the process: .NET cannot catch a stack overflow, and the parser and every later walk recurse
/// once per level. It is bounded in all presets.
/// </remarks>
public sealed record ParserLimits
{
    /// <summary>For documents of clients: 16 KiB and 1,000 tokens.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>For trusted text such as SDL: only nesting is bounded.</summary>
    public static ParserLimits Unlimited { get; } = new()
    {
        Bytes = int.MaxValue,
        Tokens = int.MaxValue,
        Fields = int.MaxValue,
        Aliases = int.MaxValue,
        Directives = int.MaxValue,
        DirectivesPerPlace = int.MaxValue,
        Fragments = int.MaxValue,
        Operations = int.MaxValue,
    };

    /// <summary>Length of the text in bytes.</summary>
    public int Bytes { get; init; } = 16 * 1024;

    /// <summary>Lexical tokens, comments and the end of the file not counted.</summary>
    public int Tokens { get; init; } = 1_000;

    /// <summary>Open brackets at any place: <c>{</c>, <c>[</c> and <c>(</c> together.</summary>
    public int Nesting { get; init; } = 64;

    /// <summary>Field selections as written. A document may hold several operations; the limit on what one of them expands to is tighter.</summary>
    public int Fields { get; init; } = 500;

    /// <summary>Aliases as written, in all operations.</summary>
    public int Aliases { get; init; } = 150;

    /// <summary>Applied directives in the document.</summary>
    public int Directives { get; init; } = 20;

    /// <summary>Applied directives at one place.</summary>
    public int DirectivesPerPlace { get; init; } = 4;

    /// <summary>Fragment definitions.</summary>
    public int Fragments { get; init; } = 20;

    /// <summary>Operations.</summary>
    public int Operations { get; init; } = 5;
}
