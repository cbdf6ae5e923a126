namespace EJournal.GraphQL.Engine.Language;

/// <summary>A document that is not GraphQL, or that exceeds a budget of the parser (<see cref="ParserLimits"/>).</summary>
public sealed class GraphQLSyntaxException(string message, SourceLocation location, string code = GraphQLSyntaxException.SyntaxError)
    : Exception("Syntax Error: " + message)
{
    /// <summary>The code of an ordinary syntax error.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>Where parsing stopped.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary><see cref="SyntaxError"/>, or the code of the budget that was exceeded: <c>DOCUMENT_TOO_LARGE</c>, <c>DOCUMENT_TOO_DEEP</c> …</summary>
    public string Code { get; } = code;
}
