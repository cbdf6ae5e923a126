using System.Text;
using EJournal.GraphQL.Engine.Documents;
using EJournal.GraphQL.Engine.Tests.Http;

namespace EJournal.GraphQL.Engine.Tests.Documents;

public class TrustedDocumentTests
{
    private const string HelloAnswer = """{"data":{"hello":"hello"}}""";
    private const string NotTrusted = """{"errors":[{"message":"This server runs trusted documents only: send the id of one.","extensions":{"code":"DOCUMENT_NOT_TRUSTED"}}]}""";
    private const string HelloHash = "001c3174e099bd72b729d0c0a529ba9f5a740c446e2a6e1d71b283cb84ec3065";

    [Theory]
    [InlineData("""{"documentId":"known"}""", HelloAnswer)]
    [InlineData("""{"id":"known","query":null}""", HelloAnswer)]
    [InlineData("""{"doc_id":"known","variables":{}}""", HelloAnswer)]
    [InlineData("""{"documentId":"named","variables":{"n":"мир"}}""", """{"data":{"hello":"hello мир"}}""")]
    [InlineData("""{"documentId":"named","operationName":"Q"}""", HelloAnswer)]
    [InlineData("""{"documentId":"two","operationName":"B"}""", """{"data":{"b":"hello"}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"known"}}}""", HelloAnswer)]
    [InlineData("""{"query":"{ x: hello }","id":"known"}""", """{"data":{"x":"hello"}}""")]
    public async Task A_document_is_named_instead_of_sent(string body, string answer)
    {
        await using var server = await StartAsync(onlyTrusted: false);
        Assert.Equal((200, answer), await PostAsync(server, body));
    }

    [Theory]
    [InlineData("""{"documentId":"unknown"}""", "DOCUMENT_NOT_FOUND")]
    [InlineData("""{"documentId":"named","operationName":"R"}""", "BAD_REQUEST")]
    [InlineData("""{"documentId":"two"}""", "BAD_REQUEST")]
    [InlineData("""{"documentId":7}""", "BAD_REQUEST")]
    public async Task An_id_or_operation_that_is_not_there_is_refused(string body, string code)
    {
        await using var server = await StartAsync(onlyTrusted: false);
        var (_, answer) = await PostAsync(server, body);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }"}""")]
    [InlineData("""{"query":"{ hello }","documentId":"known"}""")]
    [InlineData($$$$"""{"query":"{ hello }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{HelloHash}}}}"}}}""")]
    [InlineData($$$$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{HelloHash}}}}"}}}""")]
    public async Task Only_trusted_means_only_trusted(string body)
    {
        await using var server = await StartAsync(onlyTrusted: true);
        Assert.Equal((400, NotTrusted), await PostAsync(server, body));
        Assert.Equal((200, HelloAnswer), await PostAsync(server, """{"documentId":"known"}"""));
    }

    [Fact]
    public async Task A_trusted_document_may_be_larger_than_a_clients_but_not_deeper()
    {
        var large = "{" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $" a{i}: hello")) + " }";
        await using var server = await TestServer.StartAsync(new(), new() { Documents = new() { Trusted = [new("large", large, "f")] }, MaxCost = 20_000 });
        Assert.Contains("\"a1999\":\"hello\"", (await PostAsync(server, """{"documentId":"large"}""")).Body, StringComparison.Ordinal);
        Assert.Contains("DOCUMENT_TOO_LARGE", (await PostAsync(server, $$"""{"query":"{{large}}"}""")).Body, StringComparison.Ordinal);

        var deep = new TrustedDocument("deep", "query($n: " + new string('[', 100) + "String" + new string(']', 100) + ") { hello }", "f");
        var refused = await Assert.ThrowsAsync<DocumentManifestException>(() => TestServer.StartAsync(new(), new() { Documents = new() { Trusted = [deep] } }));
        Assert.StartsWith("f: the trusted document deep does not fit the schema: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_does_not_fit_the_schema_refuses_the_start_with_its_file_and_id()
    {
        var options = new DocumentOptions { Trusted = [new("a1", "{\n  nothing }", "web.json")] };
        var refused = await Assert.ThrowsAsync<DocumentManifestException>(() => TestServer.StartAsync(new(), new() { Documents = options }));
        Assert.Equal(
            "web.json: the trusted document a1 does not fit the schema: Cannot query field \"nothing\" on type \"Query\". (line 2, column 3)",
            refused.Message);
    }

    [Fact]
    public async Task Other_documents_do_not_push_a_trusted_plan_out()
    {
        await using var server = await StartAsync(onlyTrusted: false, planCacheSize: 1);
        for (var i = 0; i < 5; i++)
            await PostAsync(server, $$"""{"query":"{ a{{i}}: hello }"}""");
        Assert.Equal((200, HelloAnswer), await PostAsync(server, """{"documentId":"known"}"""));
    }

    [Fact]
    public async Task Get_takes_the_id_and_changes_nothing()
    {
        await using var server = await StartAsync(onlyTrusted: true, allowGet: true);
        using var client = new HttpClient();
        Assert.Equal(HelloAnswer, await client.GetStringAsync(new Uri(server.Url + "?documentId=known")));
        using var mutation = await client.GetAsync(new Uri(server.Url + "?documentId=change"));
        Assert.Equal(405, (int)mutation.StatusCode);
    }

    private static Task<TestServer> StartAsync(bool onlyTrusted, bool allowGet = false, int planCacheSize = 1_000) =>
        TestServer.StartAsync(new() { AllowGet = allowGet }, new()
        {
            PlanCacheSize = planCacheSize,
            Documents = new()
            {
                OnlyTrusted = onlyTrusted,
                Trusted =
                [
                    new("known", "{ hello }", "f"), new("named", "query Q($n: String) { hello(name: $n) }", "f"),
                    new("two", "query A { a: hello } query B { b: hello }", "f"), new("change", "mutation { change }", "f"),
                ],
            },
        });

    private static async Task<(int Status, string Body)> PostAsync(TestServer server, string body)
    {
        using var client = new HttpClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(server.Url, content);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
