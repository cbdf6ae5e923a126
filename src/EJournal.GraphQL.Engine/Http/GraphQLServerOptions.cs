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

    /// <summary>How many operations of one user run at once; others of his wait. A page of a front-end that asks for many things gets them in turn.</summary>
    public int OperationsPerUser { get; init; } = 4;

    /// <summary>How many operations of one user wait; more are refused with <c>RATE_LIMITED</c>.</summary>
    public int WaitingPerUser { get; init; } = 16;

    /// <summary>How many operations run at once in all. Several times those of one user, who else could stop everybody with a few slow ones.</summary>
    public int OperationsInAll { get; init; } = Math.Max(16, 4 * Environment.ProcessorCount);

    /// <summary>How many operations wait in all; more are refused with <c>RATE_LIMITED</c>.</summary>
    public int WaitingInAll { get; init; } = 64;

    /// <summary>Answers queries sent with GET; mutations never.</summary>
    public bool AllowGet { get; init; }
}
