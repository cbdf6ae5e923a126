using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Execution;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>What a GraphQL server is made of.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Where the annotated classes and scalars are named.</summary>
    public CSharpSchemaBuilder Schema { get; } = new();

    /// <summary>How operations run.</summary>
    public ExecutorOptions Execution { get; set; } = new();

    /// <summary>What requests over HTTP may look like.</summary>
    public GraphQLHttpOptions Http { get; set; } = new();

    /// <summary>What holds for WebSockets and event streams.</summary>
    public GraphQLLiveOptions Live { get; set; } = new();
}

/// <summary>Limits and switches of the HTTP transport.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>The most bytes of a request body.</summary>
    public int MaxBodyBytes { get; init; } = 64 * 1024;

    /// <summary>The deepest nesting of JSON in a request.</summary>
    public int MaxJsonDepth { get; init; } = 32;

    /// <summary>Answers queries sent with GET; mutations never.</summary>
    public bool AllowGet { get; init; }
}
