using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EJournal.Plugins.Tests.Wire;

/// <summary>A provider that does to a request what a test says, on the level of bytes.</summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Func<int, Reaction> _reactTo;
    private readonly Task _loop;
    private int _seen;

    /// <param name="reactTo">From the request's number, starting with 0, to what is done with it.</param>
    public ScriptedServer(Func<int, Reaction> reactTo)
    {
        _reactTo = reactTo;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public ScriptedServer(Reaction reaction)
        : this(_ => reaction)
    {
    }

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Every request as it came: line, headers, body.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (!_stop.IsCancellationRequested)
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                // Peeked at before anything is read, so it counts for the next request on this connection too.
                while (_reactTo(Volatile.Read(ref _seen)) is { } reaction && await ServeOneAsync(socket, reaction))
                {
                }
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
            {
            }
        }
    }

    /// <returns>Whether the connection goes on.</returns>
    private async Task<bool> ServeOneAsync(Socket socket, Reaction reaction)
    {
        if (reaction is Reaction.ResetAtOnce)
        {
            Interlocked.Increment(ref _seen);
            Reaction.Reset(socket);
            return false;
        }

        if (await ReadRequestAsync(socket) is not { } request)
            return false;
        _requests.Enqueue(request);
        reaction = _reactTo(Interlocked.Increment(ref _seen) - 1);
        switch (reaction)
        {
            case Reaction.Answer answer:
                await socket.SendAsync(answer.ToBytes(), _stop.Token);
                return true;
            case Reaction.CloseWithinAnswer(var body):
                var bytes = new Reaction.Answer(200, "application/json", body).ToBytes();
                await socket.SendAsync(bytes.AsMemory(..^(body.Length / 2)), _stop.Token);
                return false;
            case Reaction.ResetAfterRequest:
                Reaction.Reset(socket);
                return false;
            case Reaction.Silence:
                await Task.Delay(Timeout.Infinite, _stop.Token);
                return false;
            case Reaction.Drip:
                await DripAsync(socket);
                return false;
            default:
                return false;
        }
    }

    private async Task DripAsync(Socket socket)
    {
        await socket.SendAsync("HTTP/1.1 200 X\r\nContent-Length: 1000000\r\n\r\n"u8.ToArray(), _stop.Token);
        while (true)
        {
            await socket.SendAsync(" "u8.ToArray(), _stop.Token);
            await Task.Delay(20, _stop.Token);
        }
    }

    private async Task<string?> ReadRequestAsync(Socket socket)
    {
        var bytes = new List<byte>();
        var chunk = new byte[4096];
        while (true)
        {
            var read = await socket.ReceiveAsync(chunk, _stop.Token);
            if (read == 0)
                return null;
            bytes.AddRange(chunk.AsSpan(0, read));
            var text = Encoding.UTF8.GetString([.. bytes]);
            if (IsWhole(text))
                return text;
        }
    }

    private static bool IsWhole(string request)
    {
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return false;
        var length = request[..end].Split("\r\n")
            .Where(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(l => int.Parse(l.AsSpan(l.IndexOf(':') + 1), System.Globalization.CultureInfo.InvariantCulture))
            .FirstOrDefault();
        return Encoding.UTF8.GetByteCount(request.AsSpan(end + 4)) >= length;
    }
}
