using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine;

/// <summary>An error of a response (section 7.1.4).</summary>
/// <param name="Message">For the reader of the response; never holds internals or personal data.</param>
/// <param name="Code">Machine-readable, given as <c>extensions.code</c>.</param>
public sealed record GraphQLError(string Message, string? Code = null)
{
    /// <summary>Where in the document, if the error concerns a place in it.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response keys (string) and list indices (int) from the root, for an error of execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further members of <c>extensions</c>: strings, numbers, booleans or lists of strings.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}

/// <summary>Thrown by a resolver to answer its field with an error of its own wording.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message, code))
    {
    }

    public GraphQLError Error { get; } = error;
}
