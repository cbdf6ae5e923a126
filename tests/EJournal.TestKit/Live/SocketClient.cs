using System.Net.WebSockets;
using System.Text;
using Xunit;

namespace EJournal.TestKit.Live;

/// <summary>A WebSocket that sends what the test says, right or wrong.</summary>
public sealed class SocketClient(ClientWebSocket socket) : IDisposable
{
    public const string Acknowledged = """{"type":"connection_ack"}""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<SocketClient> ConnectAsync(Uri url, string? protocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
            socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new UriBuilder(url) { Scheme = "ws" }.Uri, CancellationToken.None);
        return new SocketClient(socket);
    }

    /// <summary>Connected and acknowledged.</summary>
    public static async Task<SocketClient> InitialisedAsync(Uri url, string token = "anna")
    {
        var client = await ConnectAsync(url);
        await client.SendAsync("""{"type":"connection_init","payload":{"authorization":"*"}}""".Replace("*", token, StringComparison.Ordinal));
        Assert.Equal(Acknowledged, await client.ReadAsync());
        return client;
    }

    public Task SubscribeAsync(string id, string query) =>
        SendAsync(System.Text.Json.JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text);

    public async Task SendAsync(byte[] bytes, WebSocketMessageType type, bool end = true) =>
        await socket.SendAsync(bytes, type, end, CancellationToken.None);

    /// <summary>The next message; of a close its code and reason.</summary>
    public async Task<string> ReadAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        var buffer = new byte[1024 * 1024];
        var length = 0;
        while (true)
        {
            var frame = await socket.ReceiveAsync(buffer.AsMemory(length), timeout.Token);
            if (frame.MessageType == WebSocketMessageType.Close)
                return $"{(int)socket.CloseStatus!} {socket.CloseStatusDescription}".TrimEnd();
            length += frame.Count;
            if (frame.EndOfMessage)
                return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    /// <summary>Closes as a client should, and waits for the server's close.</summary>
    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);

    /// <summary>Goes without a word.</summary>
    public void Abort() => socket.Abort();

    public void Dispose() => socket.Dispose();
}
