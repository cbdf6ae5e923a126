using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using EJournal.GraphQL.Engine.Telemetry;

namespace EJournal.GraphQL.Engine.Tests.Telemetry;

/// <summary>
/// Hears everything the engine tells in this process while it is open, from tests that run meanwhile too: what it is asked
/// for has to be told apart by trace, name or code.
/// </summary>
internal sealed class Listener : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();
    private readonly ConcurrentQueue<Activity> _stopped = new();
    private readonly ConcurrentQueue<string> _measured = new();
    private readonly Activity _trace = new Activity("test").Start();

    public Listener()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        _measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, "s", tags));
        _measurements.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _measurements.Start();
    }

    /// <summary>The spans of this test, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> Spans => [.. _stopped.Where(s => s.TraceId == _trace.TraceId)];

    public IReadOnlyList<string> Measured => [.. _measured];

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
        _trace.Dispose();
    }

    private void Note(Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"))}".TrimEnd());
}
