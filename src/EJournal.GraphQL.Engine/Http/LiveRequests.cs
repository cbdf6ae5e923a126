using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>Tells requests that may last for hours from those that are answered at once.</summary>
public static class LiveRequests
{
    /// <summary>
    /// True for a WebSocket and for whoever accepts an event stream. Middleware must not hold anything for the time of such a
    /// request: its operations have services of their own.
    /// </summary>
    public static bool MayBeLive(this HttpRequest request) =>
        request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(request.Method)
        || request.Headers.Accept.Any(a => a?.Contains(ResponseMediaType.EventStream.Name, StringComparison.OrdinalIgnoreCase) == true);
}
