using System.Net;
using System.Net.Http.Headers;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Http;

public class SchemaDownloadTests
{
    [Fact]
    public async Task The_schema_is_a_file_that_is_sent_once()
    {
        await using var server = await TestServer.StartAsync(new());
        using var client = new HttpClient();
        using var first = await client.GetAsync(new Uri(server.Url + "?sdl"));
        Assert.Equal(SdlPrinter.Print(server.Schema), await first.Content.ReadAsStringAsync());
        Assert.Equal(("text/plain", "schema.graphql"), (first.Content.Headers.ContentType!.MediaType, first.Content.Headers.ContentDisposition!.FileName));

        using var again = new HttpRequestMessage(HttpMethod.Get, server.Url + "?sdl");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length));

        using var other = new HttpRequestMessage(HttpMethod.Get, server.Url + "?sdl");
        other.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"0\""));
        using var third = await client.SendAsync(other);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task Who_may_not_introspect_may_not_download()
    {
        await using var server = await TestServer.StartAsync(new(), new() { MayIntrospect = _ => false });
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(server.Url + "?sdl"));
        Assert.Equal(
            (HttpStatusCode.BadRequest, """{"errors":[{"message":"Introspection is not available.","extensions":{"code":"INTROSPECTION_DISABLED"}}]}"""),
            (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }
}
