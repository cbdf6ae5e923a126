using EJournal.TestKit;
using EJournal.TestKit.Peers;

namespace EJournal.EndToEnd.Tests;

/// <summary>Others' clients, as npm has them, against the real server: tests/peers/clients.</summary>
public sealed class ClientTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task Apollo_Client_queries_changes_caches_and_persists() => Assert.Equal(
        """
        query: Петров Глеб Иванович, Pupil
        cached: Петров Глеб Иванович
        mutation: 5
        refused by the school: InputError NOT_ON_SCALE
        wrong document: VALIDATION_ERROR
        hidden object: parent39, null, errors 0
        persisted: hash, hash+document, hash
        """,
        await RunAsync("apollo"));

    [Fact]
    public async Task Urql_queries_changes_and_follows_a_diary_over_fetch() => Assert.Equal(
        """
        query: Петров Глеб Иванович, Pupil
        wrong document: VALIDATION_ERROR
        mutation: 4
        subscription: MARK_SET 4
        """,
        await RunAsync("urql"));

    [Fact]
    [Requirement("ACC-05")]
    public async Task Relay_compiles_our_schema_pages_through_marks_and_refetches_by_id() => Assert.Equal(
        """
        fetched: Петров Глеб Иванович, 2 marks, more
        next page: 4 marks, more
        last page: all marks
        refetched: the new value, 2 marks, more
        requests: MarksQuery, MarksPageQuery, MarksPageQuery, MarksPageQuery
        """,
        await RunAsync("relay-run"));

    [Fact]
    public async Task Types_that_graphql_codegen_makes_of_file_and_server_are_the_same_and_compile_strictly() =>
        Assert.Equal("13 types of operations compile", await RunAsync("codegen-run"));

    private async Task<string> RunAsync(string client)
    {
        var folder = Repository.Locate("tests", "peers", "clients");
        MissingPeer.Demand(Path.Combine(folder, "node_modules"), $"npm --prefix {folder} ci");
        var peer = Path.Combine(folder, client);
        var (exitCode, output) = await Shell.OutputAsync(client.EndsWith("-run", StringComparison.Ordinal)
            ? $"'{peer}' '{Repository.Locate("schema.graphql")}' '{server.GraphQL}'"
            : $"node '{peer}.mjs' '{server.GraphQL}'");
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }
}
