namespace EJournal.Delivery.Plugins;

/// <summary>
/// Lets requests through to the allowed addresses only. Redirects and proxies would lead elsewhere and are off, cookies would outlive an
/// account; no activities and no headers for tracing either, because an address may hold a token (the Telegram Bot API's does).
/// </summary>
internal sealed class EgressHandler(IReadOnlySet<EgressAddress> allowed) : DelegatingHandler(new SocketsHttpHandler
{
    AllowAutoRedirect = false,
    UseProxy = false,
    UseCookies = false,
    ActivityHeadersPropagator = null,
    ConnectTimeout = TimeSpan.FromSeconds(10),
    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
})
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.RequestUri is not { IsAbsoluteUri: true } uri || !allowed.Contains(EgressAddress.OfUri(uri)))
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"The plugin may not talk to {request.RequestUri?.Host}: it is not in egress.");
        // SocketsHttpHandler sends a request without a body up to four times when the server closes without an answer. The server may
        // have done its work each time (a GET to an SMS gateway: four SMS); a body, even an empty one, keeps it from repeating.
        request.Content ??= new ByteArrayContent([]);
        return base.SendAsync(request, cancellationToken);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Plugins send asynchronously.");
}
