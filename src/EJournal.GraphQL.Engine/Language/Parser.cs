namespace EJournal.GraphQL.Engine.Language;

/// <summary>Reads GraphQL text, September 2025 edition. Never overflows the stack: nesting is bounded by the limits.</summary>
public static class Parser
{
    /// <summary>Parses a document of executable and type system definitions.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is not a document, or exceeds a budget.</exception>
    public static DocumentNode Parse(ReadOnlyMemory<byte> utf8, ParserLimits limits) => Parse(new SourceText(utf8), limits);

    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, ParserLimits)"/>
    public static DocumentNode Parse(SourceText source, ParserLimits limits) => new DocumentParser(source, limits).ParseDocument();

    /// <summary>Parses text that the application itself wrote, such as SDL: only its nesting is limited.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is not a document.</exception>
    public static DocumentNode Parse(string text) => Parse(SourceText.From(text), ParserLimits.Unlimited);

    /// <summary>Parses one input value; with <paramref name="constant"/> variables are refused.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is not one value.</exception>
    public static ValueNode ParseValue(string text, bool constant = true) =>
        new DocumentParser(SourceText.From(text), ParserLimits.Unlimited).ParseLoneValue(constant);

    /// <summary>Parses one type reference such as <c>[Int!]</c>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is not one type reference.</exception>
    public static TypeNode ParseType(string text) => new DocumentParser(SourceText.From(text), ParserLimits.Unlimited).ParseLoneType();
}
