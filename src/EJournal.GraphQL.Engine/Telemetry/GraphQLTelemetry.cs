using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EJournal.GraphQL.Engine.Telemetry;

/// <summary>
/// What the engine tells of its work, for an application to listen to. Spans and measurements name operations, types, codes
/// and hashes; they never hold variables, literals or results. Without a listener they cost two readings of the clock.
/// </summary>
public static class GraphQLTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "EJournal.GraphQL";

    private static readonly Meter Meter = new(Name);

    internal static ActivitySource Source { get; } = new(Name);

    internal static Histogram<double> Duration { get; } =
        Meter.CreateHistogram<double>("graphql.server.operation.duration", "s", "Time from the request's parameters to its response.");

    internal static Histogram<int> Cost { get; } =
        Meter.CreateHistogram<int>("graphql.server.operation.cost", "{cost}", "What operations cost, with their actual variables.");

    internal static Histogram<int> ResponseSize { get; } =
        Meter.CreateHistogram<int>("graphql.server.response.size", "By", "Length of the responses of operations that ran.");

    internal static Counter<long> PlanLookups { get; } =
        Meter.CreateCounter<long>("graphql.server.plan_cache.lookups", "{lookup}", "Documents looked up in the plan cache, by whether they were there.");

    internal static UpDownCounter<int> Subscriptions { get; } =
        Meter.CreateUpDownCounter<int>("graphql.server.subscription.active", "{subscription}", "Subscriptions that are open now.");

    /// <summary>A step of an operation as a span of its own; null when nobody listens.</summary>
    internal static Activity? StartPhase(string name) => Source.HasListeners() && Activity.Current?.Source == Source ? Source.StartActivity(name) : null;
}
