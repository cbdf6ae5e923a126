using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Tests.Auth;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

public sealed class ClientDocumentsTests
{
    private const string Typename = """{"data":{"__typename":"Query"}}""";

    [Fact]
    public void Only_trusted_without_documents_is_told_at_start() =>
        Assert.Contains("EJournal:Documents:Folder", Assert.Throws<InvalidOperationException>(() => new ClientDocuments { OnlyTrusted = true }.Read()).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Only_trusted_refuses_a_document_that_was_sent_and_runs_one_that_was_named()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "web.json"), """{"a1":"{ __typename }"}""");
        await using var server = await SignInServer.StartAsync("--EJournal:Documents:Folder", folder.Path, "--EJournal:Documents:OnlyTrusted", "true");

        var (status, body) = await server.AskAsync(null, "{ __typename }");
        Assert.Equal(400, status);
        Assert.Contains("DOCUMENT_NOT_TRUSTED", body, StringComparison.Ordinal);
        Assert.Equal((200, Typename), await server.PostAsync("/graphql", new { documentId = "a1" }));
    }

    [Fact]
    public async Task Persisted_queries_can_be_switched_off()
    {
        await using var server = await SignInServer.StartAsync("--EJournal:Documents:PersistedQueries", "false");
        var (_, body) = await server.PostAsync("/graphql", new { extensions = new { persistedQuery = new { version = 1, sha256Hash = new string('0', 64) } } });
        Assert.Contains("PERSISTED_QUERY_NOT_SUPPORTED", body, StringComparison.Ordinal);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ejournal-documents-");

        public string Path => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
