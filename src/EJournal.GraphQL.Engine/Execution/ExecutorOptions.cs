using EJournal.GraphQL.Engine.Documents;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Planning;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Telemetry;
using EJournal.GraphQL.Engine.Validation;

namespace EJournal.GraphQL.Engine.Execution;

/// <summary>How operations run. The defaults are meant for production.</summary>
public sealed record ExecutorOptions
{
    /// <summary>Limits of the parser.</summary>
    public ParserLimits ParserLimits { get; init; } = ParserLimits.Default;

    /// <summary>Limits of validation.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Trusted documents and persisted queries.</summary>
    public DocumentOptions Documents { get; init; } = new();

    /// <summary>How many operations' plans are kept.</summary>
    public int PlanCacheSize { get; init; } = 1_000;

    /// <summary>The most an operation may cost: 10 for each field that is fetched, 1 for each item of a list. <c>TOO_COSTLY</c>.</summary>
    public int MaxCost { get; init; } = 5_000;

    /// <summary>How long an operation may take. Resolvers are expected to heed their cancellation token.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The most bytes of a response.</summary>
    public int MaxResponseBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The most errors of a response; values whose errors are left out are null all the same.</summary>
    public int MaxErrors { get; init; } = 50;

    /// <summary>The engine's own texts for clients.</summary>
    public EngineMessages Messages { get; init; } = new();

    /// <summary>Who may use <c>__schema</c> and <c>__type</c>, asked with the request's services; null lets everybody.</summary>
    public Func<IServiceProvider, bool>? MayIntrospect { get; init; }

    /// <summary>Which exceptions of a resolver say that what it asked for took too long; they end the operation as its own timeout does.</summary>
    public Func<Exception, bool> IsTimeout { get; init; } = static exception => exception is TimeoutException;

    /// <summary>Called once for each exception a resolver threw that is no <see cref="GraphQLException"/>.</summary>
    public Action<Exception, FieldDefinition>? OnUnexpectedError { get; init; }

    /// <summary>Awaited after each root field of a mutation, before its answer is written; what it throws ends the operation.</summary>
    public Func<MutationOutcome, CancellationToken, ValueTask>? OnMutated { get; init; }

    /// <summary>From when on an operation is told to <see cref="OnSlowOperation"/>.</summary>
    public TimeSpan SlowOperation { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Called after each slow operation.</summary>
    public Action<SlowOperation>? OnSlowOperation { get; init; }

    /// <summary>The clock of the timeout.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    // A resolver's own wording, or one that tells nothing of the inside.
    internal GraphQLError ErrorFor(Exception exception, FieldDefinition field)
    {
        switch (exception)
        {
            case GraphQLException own:
                return own.Error;
            case InputCoercionException input:
                return new GraphQLError($"Argument \"{input.Path}\": {input.Message}", ErrorCodes.BadUserInput);
            default:
                OnUnexpectedError?.Invoke(exception, field);
                return new GraphQLError(Messages.Internal, ErrorCodes.Internal);
        }
    }
}

/// <summary>Texts of errors that every client can meet.</summary>
public sealed record EngineMessages
{
    public string Internal { get; init; } = "Internal error.";
    public string Forbidden { get; init; } = "Forbidden.";
    public string Timeout { get; init; } = "The operation took too long.";
    public string RateLimited { get; init; } = "Too many requests at once: try again in a second.";
    public string TooOften { get; init; } = "Too many requests: wait and try again.";
    public string TooCostly { get; init; } = "The operation asks for too much at once: select less, or smaller pages.";
    public string ResponseTooLarge { get; init; } = "The response is too large: ask for less at once.";
    public string IntrospectionDisabled { get; init; } = "Introspection is not available.";
    public string SlowClient { get; init; } = "Events came faster than they were read: read the current state and subscribe again.";
    public string Unauthenticated { get; init; } = "The sign-in has ended.";
}
