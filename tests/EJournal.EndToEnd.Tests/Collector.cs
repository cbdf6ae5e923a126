using System.Collections.Concurrent;
using System.Text;
using EJournal.TestKit.Logs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EJournal.EndToEnd.Tests;

/// <summary>
/// An OpenTelemetry collector that keeps what it is sent. The texts in a protobuf message are plain UTF-8, so a text can be
/// looked for without reading the message.
/// </summary>
public sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Text)> _received = new();

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapPost("/{**path}", TakeAsync);
    }

    public string Url => _app.Urls.First();

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>Everything that came to the path.</summary>
    public string Received(string path) => string.Concat(_received.Where(r => r.Path == path).Select(r => r.Text));

    /// <summary>Waits until all the texts have come to the path.</summary>
    public async Task WaitForAsync(string path, params string[] texts)
    {
        var deadline = DateTime.UtcNow.AddSeconds(60);
        while (texts.FirstOrDefault(t => !Received(path).Contains(t, StringComparison.Ordinal)) is { } missing)
        {
            Assert.True(DateTime.UtcNow < deadline, $"{missing} did not come to {path}");
            await Task.Delay(100);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var text = Encoding.UTF8.GetString(body.ToArray());
        _received.Enqueue((request.Path, text));
        LogFile.Append($"Collector {request.Path} {text}");
        return Results.Ok();
    }
}
