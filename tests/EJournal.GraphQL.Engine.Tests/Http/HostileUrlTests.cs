using EJournal.GraphQL.Engine.Http;

namespace EJournal.GraphQL.Engine.Tests.Http;

/// <summary>Where GET is allowed, a document in the address meets the same parser.</summary>
public class HostileUrlTests
{
    [Theory]
    [InlineData("{a", 65, 400, "DOCUMENT_TOO_DEEP")]
    [InlineData("{a", 1_000, 400, "DOCUMENT_TOO_DEEP")]
    [InlineData("{a", 32_000, 414, null)]
    [InlineData("[", 7_000, 400, "SYNTAX_ERROR")]
    public async Task Nesting_in_an_address_is_refused_and_the_server_goes_on(string open, int levels, int status, string? code)
    {
        await using var server = await TestServer.StartAsync(new GraphQLHttpOptions { AllowGet = true });
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Accept", "application/graphql-response+json");

        using var refused = await http.GetAsync(new Uri($"{server.Url}?query={string.Concat(Enumerable.Repeat(open, levels))}"));
        using var deepVariables = await http.GetAsync(new Uri($"{server.Url}?query={{hello}}&variables={{\"a\":{new string('[', 5_000)}"));
        var answer = await http.GetStringAsync(new Uri($"{server.Url}?query={{hello}}"));

        Assert.Equal((status, 400), ((int)refused.StatusCode, (int)deepVariables.StatusCode));
        Assert.Contains(code ?? "", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"hello":"hello"}}""", answer);
    }
}
