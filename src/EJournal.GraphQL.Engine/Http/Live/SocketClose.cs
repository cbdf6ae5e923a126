namespace EJournal.GraphQL.Engine.Http.Live;

/// <summary>How the server ends a WebSocket: the codes of graphql-transport-ws, and of WebSocket itself (RFC 6455, section 7.4.1).</summary>
internal sealed record SocketClose(int Code, string Reason)
{
    private const int LongestReason = 123;

    /// <summary>The other side is not there any more, or closed first and wants its close answered.</summary>
    public static readonly SocketClose Normal = new(1000, "");
    public static readonly SocketClose ServerStops = new(1001, "The server stops");
    public static readonly SocketClose TooLarge = new(1009, "The message is too large");
    public static readonly SocketClose Unauthorized = new(4401, "Unauthorized");
    public static readonly SocketClose Forbidden = new(4403, "Forbidden");
    public static readonly SocketClose ProtocolNotAcceptable = new(4406, "Subprotocol not acceptable");
    public static readonly SocketClose InitTimeout = new(4408, "Connection initialisation timeout");
    public static readonly SocketClose TooManyInits = new(4429, "Too many initialisation requests");
    public static readonly SocketClose TooManyConnections = new(4429, "Too many connections");
    public static readonly SocketClose Internal = new(4500, "Internal error");

    public static SocketClose BadRequest(string problem) => new(4400, problem.Length <= LongestReason ? problem : problem[..LongestReason]);

    public static SocketClose SubscriberExists(string id) => new(4409, $"Subscriber for {id} already exists");
}
