using System.Diagnostics;

namespace EJournal.TestKit.Logs;

/// <summary>Listens to the sources whose spans the server sends to a collector, and writes them beside its log.</summary>
internal static class SpanLog
{
    // As in TelemetryExport.
    private static readonly string[] s_sources = ["EJournal.GraphQL", "Microsoft.AspNetCore", "Npgsql"];

    public static void Listen() => ActivitySource.AddActivityListener(new ActivityListener
    {
        ShouldListenTo = source => s_sources.Contains(source.Name),
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = span => LogFile.Append($"Span {span.Source.Name}: {span.DisplayName} {Texts(span.TagObjects)} {string.Join(' ', span.Events.Select(e => $"{e.Name} {Texts(e.Tags)}"))} {span.StatusDescription}"),
    });

    private static string Texts(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(t => $"{t.Key}={t.Value}"));
}
