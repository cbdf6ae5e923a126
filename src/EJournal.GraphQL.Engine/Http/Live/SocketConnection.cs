using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>
/// One WebSocket that speaks graphql-transport-ws. What the client sends can end it, or what the watch sees, or an operation
/// whose user was refused, or the server's stop; whichever is first says how.
/// </summary>
internal sealed class SocketConnection : IDisposable
{
    private const int PingsUnanswered = 2;
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);
    private readonly LiveTransport _transport;
    private readonly HttpContext _context;
    private readonly SocketReader _reader;
    private readonly SocketWriter _writer;
    private readonly SocketOperations _operations;
    private readonly TaskCompletionSource<SocketClose> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<LiveUser> _user = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IDisposable? _place;
    private bool _initialised;
    private volatile int _pings;

    public SocketConnection(LiveTransport transport, HttpContext context, WebSocket socket)
    {
        (_transport, _context) = (transport, context);
        _reader = new(socket, transport.Http.MaxBodyBytes);
        _writer = new(socket, transport.Options.SendTimeout);
        _operations = new(transport, _writer, End);
    }

    public async Task RunAsync()
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(_context.RequestAborted);
        using var stopping = _transport.Stopping.UnsafeRegister(_ => End(SocketClose.ServerStops), null);
        var receiving = EndingAsync(ReceiveAsync(life.Token), life.Token);
        var watching = EndingAsync(WatchAsync(life.Token), life.Token);
        var close = await _ended.Task;
        await EndingAsync(_writer.CloseAsync(close), life.Token);
        // The client's close has to be awaited: a connection dropped with unread bytes takes our close frame with it.
        await Task.WhenAny(receiving, Task.Delay(CloseTimeout, CancellationToken.None));
        await life.CancelAsync();
        await Task.WhenAll(receiving, watching, _operations.StopAllAsync());
    }

    public void End(SocketClose close) => _ended.TrySetResult(close);

    public void Dispose()
    {
        _place?.Dispose();
        _writer.Dispose();
    }

    // A client that is gone shows itself in many exceptions, and none is news. What is cancelled while he is there is.
    private async Task EndingAsync(Task part, CancellationToken life)
    {
        try
        {
            await part;
        }
        catch (Exception e)
        {
            if (e is not (WebSocketException or IOException) && !(e is OperationCanceledException && life.IsCancellationRequested))
                _transport.LogFailure(e);
            End(SocketClose.Internal);
        }
    }

    private async Task ReceiveAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var (message, close) = await _reader.ReadAsync(cancellation);
            _pings = 0;
            if (!_ended.Task.IsCompleted && (close ?? await HandleAsync(message!, cancellation)) is { } ends)
                End(ends);
            if (close == SocketClose.Normal)
                return;
        }
    }

    private async Task<SocketClose?> HandleAsync(byte[] text, CancellationToken cancellation)
    {
        if (SocketMessage.Parse(text, _transport.Json) is not { } message)
            return SocketClose.BadRequest("The message is not one of graphql-transport-ws");
        switch (message.Type)
        {
            case "connection_init":
                return await InitialiseAsync(message, cancellation);
            case "subscribe":
                return await SubscribeAsync(message, text);
            case "complete":
                _operations.Stop(message.Id);
                return null;
            case "ping":
                await _writer.PongAsync();
                return null;
            default:
                return message.Type == "pong" ? null : SocketClose.BadRequest("The type of the message is unknown");
        }
    }

    private async Task<SocketClose?> InitialiseAsync(SocketMessage message, CancellationToken cancellation)
    {
        if (_initialised)
            return SocketClose.TooManyInits;
        _initialised = true;
        var principal = await _transport.Options.SignIn(_context, message["authorization"] ?? message["Authorization"]);
        if (principal is null)
            return SocketClose.Forbidden;
        var user = _transport.User(_context, principal);
        if (!await user.IsAdmittedAsync(cancellation))
            return SocketClose.Forbidden;
        _place = _transport.Connections.Enter(_context, principal, _transport.Options.MaxConnectionsPerUser);
        if (_place is null)
            return SocketClose.TooManyConnections;
        _user.SetResult(user);
        await _writer.AcknowledgeAsync();
        return null;
    }

    private async Task<SocketClose?> SubscribeAsync(SocketMessage message, byte[] text)
    {
        if (!_user.Task.IsCompletedSuccessfully)
            return SocketClose.Unauthorized;
        var (request, refusal) = RequestParameters.FromJson(message.Payload, text);
        return request is null
            ? SocketClose.BadRequest(refusal!.Message)
            : await _operations.StartAsync(message.Id, request, await _user.Task);
    }

    private async Task WatchAsync(CancellationToken cancellation)
    {
        var initialised = Task.WhenAny(_user.Task, Task.Delay(_transport.Options.InitTimeout, cancellation));
        if (await initialised != _user.Task)
        {
            End(SocketClose.InitTimeout);
            return;
        }

        using var timer = new PeriodicTimer(_transport.Options.CheckInterval);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            if (_pings++ >= PingsUnanswered)
                End(SocketClose.Normal);
            else if (!await _transport.MayStayAsync(await _user.Task, cancellation))
                End(SocketClose.Forbidden);
            else
                await _writer.PingAsync();
        }
    }
}
