using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>Holds what every answer has to have, success or failure, over all requests of these tests.</summary>
public sealed class HouseHeaders() : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-store", Assert.Single(response.Headers.GetValues("Cache-Control")));
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        foreach (var absent in new[] { "Server", "X-Powered-By", "Set-Cookie" })
            Assert.False(response.Headers.Contains(absent), absent);
        return response;
    }
}
