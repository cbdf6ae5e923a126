using System.Buffers;
using System.Net.WebSockets;

namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>Puts messages together from their frames, up to a size.</summary>
internal sealed class SocketReader(WebSocket socket, int maxBytes)
{
    private const int FrameBytes = 4 * 1024;

    /// <summary>The next text message, or why the connection ends: the client closed, or sent what it may not.</summary>
    public async Task<(byte[]? Message, SocketClose? Close)> ReadAsync(CancellationToken cancellation)
    {
        var message = new ArrayBufferWriter<byte>(FrameBytes);
        while (true)
        {
            var frame = await socket.ReceiveAsync(message.GetMemory(FrameBytes), cancellation);
            if (frame.MessageType == WebSocketMessageType.Close)
                return (null, SocketClose.Normal);
            if (frame.MessageType == WebSocketMessageType.Binary)
                return (null, SocketClose.BadRequest("Messages are text"));
            message.Advance(frame.Count);
            if (message.WrittenCount > maxBytes)
                return (null, SocketClose.TooLarge);
            if (frame.EndOfMessage)
                return (message.WrittenSpan.ToArray(), null);
        }
    }
}
