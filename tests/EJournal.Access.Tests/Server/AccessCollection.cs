namespace EJournal.Access.Tests.Server;

/// <summary>One server for all tests that only read.</summary>
public sealed class AccessFixture : IAsyncLifetime
{
    public AccessServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await AccessServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}

[CollectionDefinition(nameof(AccessCollection))]
public sealed class AccessCollection : ICollectionFixture<AccessFixture>;
