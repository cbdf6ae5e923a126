using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests;

/// <summary>Trusted documents as others' build tools write them, on a server that takes no others.</summary>
public sealed class TrustedDocumentToolsTests
{
    [Fact]
    public async Task What_relay_codegen_and_apollo_write_is_all_that_runs()
    {
        var folder = Directory.CreateTempSubdirectory("ejournal-trusted-");
        try
        {
            var generate = Repository.Locate("tests", "peers", "documents", "generate");
            Assert.Equal(0, await Shell.RunAsync($"'{generate}' '{Repository.Locate("schema.graphql")}' '{folder.FullName}'"));
            var (relay, codegen, apollo) = (Read(folder, "relay.json"), Read(folder, "codegen.json"), Read(folder, "apollo.json").GetProperty("operations")[0]);

            await using var server = new EJournalServer().Set("Documents:Folder", folder.FullName).Set("Documents:OnlyTrusted", "true");
            var mother = await SignInAsync(server);
            const string Child = "\"name\":{\"full\":\"Петров Глеб Иванович\"";
            foreach (var body in new[]
            {
                $$$"""{"doc_id":"{{{OnlyId(relay)}}}","query":null,"variables":{}}""",
                $$"""{"documentId":"{{OnlyId(codegen)}}"}""",
                $$$$"""{"operationName":"ApolloChildren","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{apollo.GetProperty("id").GetString()}}}}"}}}""",
            })
            {
                var (status, answer) = await PostAsync(server, mother, body);
                Assert.StartsWith("{\"data\":", answer, StringComparison.Ordinal);
                Assert.Contains(Child, answer, StringComparison.Ordinal);
                Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
                Assert.Equal(HttpStatusCode.OK, status);
            }

            // The very text of a trusted document is not trusted: its id is.
            var text = JsonSerializer.Serialize(apollo.GetProperty("body").GetString());
            var (refused, error) = await PostAsync(server, mother, $$"""{"query":{{text}}}""");
            Assert.Equal(HttpStatusCode.BadRequest, refused);
            Assert.Contains("DOCUMENT_NOT_TRUSTED", error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Not by the other tests' story: its queries would be refused here.
    private static async Task<string> SignInAsync(EJournalServer server)
    {
        await server.StartAsync("--demo");
        return await server.SignInAsync(SchoolDay.MotherLogin, "demo-school-2026");
    }

    private static JsonElement Read(DirectoryInfo folder, string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, file))).RootElement;

    private static string OnlyId(JsonElement manifest) => manifest.EnumerateObject().Single().Name;

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(EJournalServer server, string token, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await server.Http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
