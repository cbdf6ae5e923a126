namespace EJournal.EndToEnd.Tests;

/// <summary>A server with the demo school and introspection for everybody, as <c>./run</c> starts it; one for a class of tests.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    private readonly EJournalServer _server = new EJournalServer().Set("GraphiQL:Enabled", "true");

    public string GraphQL => new Uri(_server.Http.BaseAddress!, "/graphql").ToString();

    public Task InitializeAsync() => _server.StartAsync("--demo");

    public async Task DisposeAsync() => await _server.DisposeAsync();
}
