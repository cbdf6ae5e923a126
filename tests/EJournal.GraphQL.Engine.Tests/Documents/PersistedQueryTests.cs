using System.Net.Http.Headers;
using System.Text;
using EJournal.GraphQL.Engine.Documents;
using EJournal.GraphQL.Engine.Tests.Http;

namespace EJournal.GraphQL.Engine.Tests.Documents;

public class PersistedQueryTests
{
    private const string Hello = "{ hello }";
    private const string HelloHash = "001c3174e099bd72b729d0c0a529ba9f5a740c446e2a6e1d71b283cb84ec3065";
    private const string NotFound = """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""";
    private const string HelloAnswer = """{"data":{"hello":"hello"}}""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_hash_is_unknown_until_it_came_with_its_document(string accept)
    {
        await using var server = await TestServer.StartAsync(new());
        Assert.Equal((200, NotFound), await PostAsync(server, Named(HelloHash), accept));
        Assert.Equal((200, HelloAnswer), await PostAsync(server, Named(HelloHash, Hello), accept));
        Assert.Equal((200, HelloAnswer), await PostAsync(server, Named(HelloHash), accept));
    }

    [Fact]
    public async Task A_hash_of_another_document_is_refused_and_registers_nothing()
    {
        await using var server = await TestServer.StartAsync(new());
        Assert.Equal(
            (400, """{"errors":[{"message":"provided sha does not match query","extensions":{"code":"PERSISTED_QUERY_MISMATCH"}}]}"""),
            await PostAsync(server, Named(HelloHash, "{ long }")));
        Assert.Equal((200, NotFound), await PostAsync(server, Named(HelloHash)));
    }

    [Fact]
    public async Task A_document_that_does_not_compile_is_not_kept()
    {
        const string invalid = "{ nothing }";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(invalid)));
        await using var server = await TestServer.StartAsync(new());
        Assert.Contains("VALIDATION_ERROR", (await PostAsync(server, Named(hash, invalid))).Body, StringComparison.Ordinal);
        Assert.Equal((200, NotFound), await PostAsync(server, Named(hash)));
    }

    [Theory]
    [InlineData(1, 1_000, false)]
    [InlineData(2, 1_000, true)]
    [InlineData(2, 20, true)]
    [InlineData(2, 19, false)]
    public async Task Beyond_the_number_or_the_bytes_the_oldest_is_forgotten(int documents, int bytes, bool kept)
    {
        // "{ hello }" has 9 bytes, "{ a:hello }" 11.
        var options = new DocumentOptions { MaxPersistedQueries = documents, MaxPersistedQueryBytes = bytes };
        await using var server = await TestServer.StartAsync(new(), new() { Documents = options });
        await PostAsync(server, Named(HelloHash, Hello));
        await PostAsync(server, Named("3976d835d3089e785a17924f664c9cd42123ef27b1e6ea5ec8d06d077f45dfdf", "{ a:hello }"));
        Assert.Equal((200, kept ? HelloAnswer : NotFound), await PostAsync(server, Named(HelloHash)));
    }

    [Fact]
    public async Task Switched_off_a_hash_alone_is_not_supported_and_with_its_document_not_kept()
    {
        await using var server = await TestServer.StartAsync(new(), new() { Documents = new() { PersistedQueries = false } });
        Assert.Equal((200, HelloAnswer), await PostAsync(server, Named(HelloHash, Hello)));
        Assert.Equal(
            (200, """{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}"""),
            await PostAsync(server, Named(HelloHash)));
    }

    [Theory]
    [InlineData("""{"extensions":{"persistedQuery":7}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1}}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":7}}}""")]
    [InlineData("""{"extensions":{"persistedQuery":null}}""")]
    public async Task Anything_else_is_a_bad_request(string body)
    {
        await using var server = await TestServer.StartAsync(new());
        var (status, answer) = await PostAsync(server, body);
        Assert.Equal(400, status);
        Assert.Contains("BAD_REQUEST", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_reads_the_hash_from_its_extensions()
    {
        await using var server = await TestServer.StartAsync(new() { AllowGet = true });
        using var client = new HttpClient();
        var extensions = "extensions=" + Uri.EscapeDataString($$$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{{HelloHash}}}}"}}""");
        Assert.Equal(NotFound, await client.GetStringAsync(new Uri($"{server.Url}?{extensions}")));
        Assert.Equal(HelloAnswer, await client.GetStringAsync(new Uri($"{server.Url}?{extensions}&query={Uri.EscapeDataString(Hello)}")));
        Assert.Equal(HelloAnswer, await client.GetStringAsync(new Uri($"{server.Url}?{extensions}")));
    }

    private static string Named(string hash, string? query = null) =>
        $$$$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{hash}}}}"}}""" + (query is null ? "}" : $$""","query":"{{query}}"}""");

    private static async Task<(int Status, string Body)> PostAsync(TestServer server, string body, string accept = "application/json")
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
