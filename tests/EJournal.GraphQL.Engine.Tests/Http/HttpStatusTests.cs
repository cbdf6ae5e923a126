using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Http;

namespace EJournal.GraphQL.Engine.Tests.Http;

public class HttpStatusTests
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    [Theory]
    [InlineData(Json, """{"query":"{ hello }"}""", 200, """{"data":{"hello":"hello"}}""")]
    [InlineData(GraphQL, """{"query":"{ hello }"}""", 200, """{"data":{"hello":"hello"}}""")]
    [InlineData(Json, """{"query":"query Q($n: String) { hello(name: $n) }","operationName":"Q","variables":{"n":"мир"},"extensions":{}}""", 200, """{"data":{"hello":"hello мир"}}""")]
    [InlineData(Json, """{"query":"{ hello","operationName":null}""", 200, "SYNTAX_ERROR")]
    [InlineData(GraphQL, """{"query":"{ hello"}""", 400, "SYNTAX_ERROR")]
    [InlineData(Json, """{"query":"{ nothing }"}""", 200, "VALIDATION_ERROR")]
    [InlineData(GraphQL, """{"query":"{ nothing }"}""", 400, "VALIDATION_ERROR")]
    [InlineData(GraphQL, """{"query":"query($n: String!) { hello(name: $n) }"}""", 400, "BAD_USER_INPUT")]
    [InlineData(GraphQL, """{"query":"{ fails }"}""", 200, "\"data\":{\"fails\":null}")]
    [InlineData(Json, """{"query":7}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{ hello } # \ud800"}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{\n hello(name: \"\u043cир\") }"}""", 200, """{"data":{"hello":"hello мир"}}""")]
    [InlineData(Json, """{"quer":"{ hello }"}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{ hello }","variables":"{}"}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{ hello }","operationName":1}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{ hello }","extensions":[]}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{ hello }","query":"{ hello }"}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """[{"query":"{ hello }"}]""", 400, "BATCHING_NOT_SUPPORTED")]
    [InlineData(Json, """{"query":""", 400, "BAD_REQUEST")]
    [InlineData(Json, "", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"query Q($n: String) { hello(name: $n) }","variables":{"n":"\ud83c\udf89"}}""", 200, "hello 🎉")]
    [InlineData(Json, """{"query":"query Q($n: String) { hello(name: $n) }","variables":{"n":"\\ud800"}}""", 200, "ud800")]
    [InlineData(Json, """{"query":"query Q($n: String) { hello(name: $n) }","variables":{"n":"\ud800"}}""", 400, "BAD_REQUEST")]
    [InlineData(GraphQL, """{"query":"query Q($n: String) { hello(name: $n) }","variables":{"n":"\ud83c\ud83c"}}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{ hello }","variables":{"\uDC00":1}}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{ hello } #\ud8"}""", 400, "BAD_REQUEST")]
    [InlineData(Json, """{"query":"{ hello }","operationName":"\ud800"}""", 400, "BAD_REQUEST")]
    public async Task Body_decides_status_and_answer(string accept, string body, int status, string expected)
    {
        await using var server = await TestServer.StartAsync(new());
        using var response = await PostAsync(server, accept, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Encoding.UTF8.GetByteCount(text), response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("*/*", 200, Json)]
    [InlineData("application/*", 200, Json)]
    [InlineData("text/html, application/graphql-response+json;q=0.5", 200, GraphQL)]
    [InlineData("application/json;q=0.4, application/graphql-response+json", 200, GraphQL)]
    [InlineData("application/graphql-response+json;q=0, application/json", 200, Json)]
    [InlineData("text/html", 406, Json)]
    public async Task Accept_decides_the_media_type(string accept, int status, string mediaType)
    {
        await using var server = await TestServer.StartAsync(new());
        using var response = await PostAsync(server, accept, """{"query":"{ hello }"}""");
        Assert.Equal((status, mediaType), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=windows-1251")]
    public async Task Other_content_types_are_415(string contentType)
    {
        await using var server = await TestServer.StartAsync(new());
        using var response = await PostAsync(server, Json, """{"query":"{ hello }"}""", contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413_announced_or_not()
    {
        await using var server = await TestServer.StartAsync(new());
        var body = $$"""{"query":"{ hello }","operationName":"{{new string('x', 70_000)}}"}""";
        using var announced = await PostAsync(server, Json, body);
        using var chunked = await PostAsync(server, Json, body, chunked: true);
        Assert.Equal([HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge], [announced.StatusCode, chunked.StatusCode]);
    }

    [Fact]
    public async Task Json_nested_too_deep_is_400()
    {
        await using var server = await TestServer.StartAsync(new());
        using var response = await PostAsync(server, Json, """{"query":"{ hello }","variables":{"a":""" + new string('[', 40) + new string(']', 40) + "}}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Get_is_off_unless_switched_on_and_never_changes_anything()
    {
        using var client = new HttpClient();
        await using var off = await TestServer.StartAsync(new());
        using var refused = await client.GetAsync(new Uri(off.Url + "?query={hello}"));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (refused.StatusCode, string.Join(", ", refused.Content.Headers.Allow)));

        await using var on = await TestServer.StartAsync(new() { AllowGet = true });
        Assert.Equal("""{"data":{"hello":"hello"}}""", await client.GetStringAsync(new Uri(on.Url + "?query={hello}")));
        using var mutation = await client.GetAsync(new Uri(on.Url + "?query=mutation{change}"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.StatusCode);
    }

    [Fact]
    public async Task A_slow_operation_is_a_timeout()
    {
        await using var server = await TestServer.StartAsync(new(), new ExecutorOptions { Timeout = TimeSpan.FromMilliseconds(100) });
        using var response = await PostAsync(server, Json, """{"query":"{ hello slow }"}""");
        Assert.Equal("""{"data":null,"errors":[{"message":"The operation took too long.","extensions":{"code":"TIMEOUT"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_response_over_the_limit_is_replaced()
    {
        await using var server = await TestServer.StartAsync(new(), new ExecutorOptions { MaxResponseBytes = 5_000 });
        using var response = await PostAsync(server, Json, """{"query":"{ long }"}""");
        Assert.Equal("""{"data":null,"errors":[{"message":"The response is too large: ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(TestServer server, string accept, string body, string contentType = Json, bool chunked = false)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TransferEncodingChunked = chunked ? true : null;
        return await client.SendAsync(request);
    }
}
