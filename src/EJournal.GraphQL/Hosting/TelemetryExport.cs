using EJournal.GraphQL.Engine.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace EJournal.GraphQL.Hosting;

/// <summary>Sends spans and measurements to the collector that the configuration names; without one nothing listens.</summary>
/// <remarks>
/// Spans of outgoing HTTP are left out on purpose: the addresses of Telegram's API hold the bot's token. Its measurements
/// name the host alone.
/// </remarks>
public sealed class TelemetryExport(EJournalOptions options) : IHostedService, IDisposable
{
    private static readonly string[] Meters =
        [GraphQLTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime", "Npgsql"];

    private TracerProvider? _spans;
    private MeterProvider? _measurements;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Telemetry.Endpoint is not { } collector)
            return Task.CompletedTask;
        var resource = ResourceBuilder.CreateDefault().AddService("ejournal", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString());
        _spans = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .SetSampler(RequestSampler.ForAllClients())
            .AddSource(GraphQLTelemetry.Name, "Microsoft.AspNetCore", "Npgsql")
            .AddOtlpExporter(to => SendTo(to, collector, "v1/traces"))
            .Build();
        _measurements = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Meters)
            .AddOtlpExporter(to => SendTo(to, collector, "v1/metrics"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What has not been sent yet is sent, for as long as a collector that is away may hold the shutdown up.</summary>
    public void Dispose()
    {
        _spans?.Dispose();
        _measurements?.Dispose();
    }

    // Given in code, the address is taken as it is: the path of each signal is ours to add.
    private static void SendTo(OtlpExporterOptions to, Uri collector, string path)
    {
        to.Protocol = OtlpExportProtocol.HttpProtobuf;
        to.Endpoint = new Uri(new Uri(collector.AbsoluteUri.TrimEnd('/') + "/"), path);
    }
}
