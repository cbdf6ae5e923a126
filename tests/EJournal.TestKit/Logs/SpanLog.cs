using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace EJournal.TestKit.Logs;

/// <summary>
/// Listens to the sources whose spans the server sends to a collector, and writes them beside its log. What a span says is
/// written once: a statement that is sent a hundred thousand times says no more of anybody than the first one did, and took a
/// gigabyte.
/// </summary>
internal static class SpanLog
{
    // As in TelemetryExport.
    private static readonly string[] s_sources = ["EJournal.GraphQL", "Microsoft.AspNetCore", "Npgsql"];

    private static readonly ConcurrentDictionary<UInt128, bool> s_written = [];

    public static void Listen() => ActivitySource.AddActivityListener(new ActivityListener
    {
        ShouldListenTo = source => s_sources.Contains(source.Name),
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = span => WriteOnce($"Span {span.Source.Name}: {span.DisplayName} {Texts(span.TagObjects)} {string.Join(' ', span.Events.Select(e => $"{e.Name} {Texts(e.Tags)}"))} {span.StatusDescription}"),
    });

    private static void WriteOnce(string line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(line), hash);
        if (s_written.TryAdd(MemoryMarshal.Read<UInt128>(hash), true))
            LogFile.Append(line);
    }

    private static string Texts(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(t => $"{t.Key}={t.Value}"));
}
