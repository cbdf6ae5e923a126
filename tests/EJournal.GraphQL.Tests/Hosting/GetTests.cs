using EJournal.GraphQL.Tests.Auth;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

public sealed class GetTests
{
    private const string Query = "/graphql?query=%7B%20__typename%20%7D";
    private const string Mutation = "/graphql?query=mutation%20%7B%20endSignIn%20%7B%20errors%20%7B%20code%20%7D%20%7D%20%7D";

    [Fact]
    public async Task Queries_are_answered_with_GET_where_it_is_configured_and_mutations_nowhere()
    {
        await using var allowed = await SignInServer.StartAsync("--EJournal:AllowGet", "true");

        Assert.Equal((200, """{"data":{"__typename":"Query"}}"""), await GetAsync(allowed, Query));
        Assert.Equal(405, (await GetAsync(allowed, Mutation)).Status);
    }

    [Fact]
    public async Task Without_the_setting_GET_is_answered_with_405()
    {
        await using var usual = await SignInServer.StartAsync();

        Assert.Equal(405, (await GetAsync(usual, Query)).Status);
    }

    private static async Task<(int Status, string Body)> GetAsync(SignInServer server, string path)
    {
        using var response = await server.Http.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
