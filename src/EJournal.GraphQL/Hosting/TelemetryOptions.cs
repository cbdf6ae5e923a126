namespace EJournal.GraphQL.Hosting;

/// <summary>The section <c>EJournal:Telemetry</c>.</summary>
public sealed class TelemetryOptions
{
    /// <summary>An OpenTelemetry collector that takes OTLP over HTTP (protobuf): <c>http://127.0.0.1:4318/</c>. Null exports nothing.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>From when on an operation is slow enough to be written to the log.</summary>
    public TimeSpan SlowOperation { get; set; } = TimeSpan.FromSeconds(1);
}
