namespace EJournal.GraphQL.Engine.Schema;

/// <summary>A type system that breaks the rules of section 3; the message lists every error found.</summary>
public sealed class SchemaException(IReadOnlyList<GraphQLError> errors)
    : Exception("The schema is not valid:" + string.Concat(errors.Select(e => Environment.NewLine + "- " + e.Message)))
{
    public SchemaException(string message)
        : this([new GraphQLError(message)])
    {
    }

    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
