using System.Diagnostics;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Planning;

namespace EJournal.GraphQL.Engine.Telemetry;

/// <summary>Tells listeners of each operation: a span, measurements, and a word to the log when it was slow.</summary>
internal sealed class OperationMonitor(ExecutorOptions options)
{
    public const string Done = "OK";
    public const string Cancelled = "CANCELLED";

    public OperationWatch Start() => new(options.Time.GetTimestamp(), GraphQLTelemetry.Source.StartActivity("GraphQL Operation", ActivityKind.Server));

    /// <summary>The outcome of an operation that ran: the worst of its errors, if any.</summary>
    public static string OutcomeOf(IReadOnlyList<GraphQLError> errors) => errors.Count == 0 ? Done
        : errors.Any(e => e.Code == ErrorCodes.Internal) ? ErrorCodes.Internal
        : errors[0].Code ?? "ERROR";

    public void Refused(OperationWatch watch, OperationPlan? plan, IReadOnlyList<GraphQLError> errors) =>
        Stop(watch, plan is null ? null : OperationDescription.Of(plan), null, 0, OutcomeOf(errors), null);

    public void Opened(PreparedOperation operation, GraphQLError? problem) =>
        Stop(operation.Watch, OperationDescription.Of(operation.Plan), null, operation.Cost, problem is null ? Done : OutcomeOf([problem]), null);

    public void Ran(OperationWatch watch, PreparedOperation operation, string outcome, int? bytes)
    {
        if (IsQuiet(watch))
            return;
        Stop(watch, OperationDescription.Of(operation.Plan), operation.IsSubscription ? "subscription event" : null, operation.Cost, outcome, bytes);
    }

    // The usual case: nobody listens, and it was quick.
    private bool IsQuiet(OperationWatch watch) => watch.Span is null && !GraphQLTelemetry.Duration.Enabled && !GraphQLTelemetry.Cost.Enabled
        && !GraphQLTelemetry.ResponseSize.Enabled && options.Time.GetElapsedTime(watch.Started) < options.SlowOperation;

    private void Stop(OperationWatch watch, OperationDescription? operation, string? type, int cost, string outcome, int? bytes)
    {
        type ??= operation?.Type;
        var elapsed = options.Time.GetElapsedTime(watch.Started);
        var tags = new TagList { { "graphql.operation.type", type ?? "unknown" }, { "graphql.outcome", outcome } };
        GraphQLTelemetry.Duration.Record(elapsed.TotalSeconds, tags);
        GraphQLTelemetry.Cost.Record(cost, tags);
        if (bytes is { } length)
            GraphQLTelemetry.ResponseSize.Record(length, tags);
        if (watch.Span is { } span)
        {
            Describe(span, operation, type, cost, outcome);
            span.Dispose();
        }

        if (elapsed >= options.SlowOperation)
            options.OnSlowOperation?.Invoke(new SlowOperation(type, operation?.Name, operation?.DocumentHash, elapsed, cost, outcome));
    }

    // The names of OpenTelemetry's conventions for GraphQL, and our own where it has none. The client chose the operation's
    // name: it is an attribute, and not in the span's name.
    private static void Describe(Activity span, OperationDescription? operation, string? type, int cost, string outcome)
    {
        span.DisplayName = type ?? span.DisplayName;
        span.SetTag("graphql.operation.type", operation?.Type);
        span.SetTag("graphql.operation.name", operation?.Name);
        span.SetTag("graphql.document.hash", operation?.DocumentHash);
        span.SetTag("graphql.operation.fields", operation?.Fields);
        span.SetTag("graphql.operation.cost", cost);
        span.SetTag("graphql.outcome", outcome);
        if (outcome is ErrorCodes.Internal or ErrorCodes.Timeout or ErrorCodes.ResponseTooLarge)
            span.SetStatus(ActivityStatusCode.Error);
    }
}
