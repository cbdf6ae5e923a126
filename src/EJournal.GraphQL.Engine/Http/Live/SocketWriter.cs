using System.Net.WebSockets;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Output;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>
/// Sends one message after the other. Who does not take a message in time loses the connection, which whoever reads from it
/// notices: sending itself never fails.
/// </summary>
internal sealed class SocketWriter(WebSocket socket, TimeSpan timeout) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public Task AcknowledgeAsync() => SendAsync("""{"type":"connection_ack"}"""u8.ToArray());

    public Task PingAsync() => SendAsync("""{"type":"ping"}"""u8.ToArray());

    public Task PongAsync() => SendAsync("""{"type":"pong"}"""u8.ToArray());

    public Task NextAsync(string id, ExecutionResult response) => SendAsync(id, "next", response.Body);

    public Task ErrorAsync(string id, ExecutionResult refusal) => SendAsync(id, "error", refusal.Errors);

    public Task CompleteAsync(string id) => SendAsync(id, "complete", default);

    public Task CloseAsync(SocketClose close) => InTurnAsync(cancellation =>
        socket.State is WebSocketState.Open or WebSocketState.CloseReceived
            ? socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, cancellation)
            : Task.CompletedTask);

    public void Dispose() => _turn.Dispose();

    private async Task SendAsync(string id, string type, ReadOnlyMemory<byte> payload)
    {
        using var message = new ResponseBuffer(int.MaxValue);
        message.Write("{\"id\":"u8);
        message.WriteString(id);
        message.Write(",\"type\":"u8);
        message.WriteString(type);
        if (!payload.IsEmpty)
        {
            message.Write(",\"payload\":"u8);
            message.Write(payload.Span);
        }

        message.Write((byte)'}');
        await SendAsync(message.Written);
    }

    private Task SendAsync(ReadOnlyMemory<byte> message) =>
        InTurnAsync(cancellation => socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellation).AsTask());

    private async Task InTurnAsync(Func<CancellationToken, Task> send)
    {
        using var tooLong = new CancellationTokenSource(timeout);
        try
        {
            await _turn.WaitAsync(tooLong.Token);
            try
            {
                await send(tooLong.Token);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            socket.Abort();
        }
    }
}
