using EJournal.GraphQL.Tests.Auth;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

/// <summary>Pages of sites that the school named may call the API from a browser; others may not.</summary>
public sealed class AllowedOriginTests
{
    private const string Named = "https://diary.example";

    [Theory]
    [InlineData(Named, Named)]
    [InlineData("https://evil.example", null)]
    public async Task A_browser_is_told_that_a_named_site_may_call_and_no_other(string origin, string? allowed)
    {
        await using var server = await SignInServer.StartAsync("--EJournal:AllowedOrigins:0", Named);
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");

        using var answer = await server.Http.SendAsync(preflight);

        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Without_a_setting_no_site_may_call()
    {
        await using var server = await SignInServer.StartAsync();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", Named);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");

        using var answer = await server.Http.SendAsync(preflight);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
