using EJournal.GraphQL.Engine.Http;

namespace EJournal.GraphQL.Engine.Tests.Http;

public class AuditTests
{
    [Fact]
    public async Task The_audit_of_graphql_http_finds_nothing()
    {
        await using var server = await TestServer.StartAsync(new GraphQLHttpOptions { AllowGet = true });
        Assert.Equal("61/61 ok", await NodePeer.RunAsync("audit.mjs", server.Url.ToString()));
    }
}
