using EJournal.GraphQL.Tests.Auth;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

public sealed class TransportSecurityTests
{
    [Theory]
    [InlineData("https://journal.example/", true)]
    [InlineData("http://journal.example/", false)]
    public async Task Browsers_that_come_by_https_are_told_to_stay_there(string publicUrl, bool told)
    {
        await using var server = await SignInServer.StartAsync("--EJournal:PublicUrl", publicUrl);

        using var response = await server.Http.GetAsync(new Uri("/health", UriKind.Relative));

        Assert.Equal((200, told), ((int)response.StatusCode, response.Headers.Contains("Strict-Transport-Security")));
    }
}
