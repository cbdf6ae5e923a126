using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace EJournal.Plugins.Tests.Wire;

/// <summary>What a scripted server does with a connection.</summary>
public abstract record Reaction
{
    private Reaction()
    {
    }

    public static Answer Json(int status, string body) => new Answer(status, "application/json", body);

    public static Answer Text(int status, string body) => new Answer(status, "text/plain", body);

    public static Answer Html(int status) => new Answer(status, "text/html", "<html><body>Доступ ограничен</body></html>");

    /// <summary>Reads the whole request and answers.</summary>
    public sealed record Answer(int Status, string ContentType, string Body) : Reaction
    {
        public string Headers { get; init; } = "";

        public byte[] ToBytes()
        {
            var body = Encoding.UTF8.GetBytes(Body);
            var head = $"HTTP/1.1 {Status} X\r\nContent-Type: {ContentType}; charset=utf-8\r\n{Headers}"
                + string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n");
            return [.. Encoding.ASCII.GetBytes(head), .. body];
        }
    }

    /// <summary>Accepts the connection and resets it before reading anything.</summary>
    public sealed record ResetAtOnce : Reaction;

    /// <summary>Reads the whole request, then resets the connection.</summary>
    public sealed record ResetAfterRequest : Reaction;

    /// <summary>Reads the whole request, then closes the connection in good order without an answer.</summary>
    public sealed record CloseAfterRequest : Reaction;

    /// <summary>Reads the whole request, answers 200, and closes after half of the announced body.</summary>
    public sealed record CloseWithinAnswer(string Body) : Reaction;

    /// <summary>Reads the whole request and never answers.</summary>
    public sealed record Silence : Reaction;

    /// <summary>Answers 200 and then one byte of an endless body after the other.</summary>
    public sealed record Drip : Reaction;

    internal static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }
}
