using EJournal.GraphQL.Engine;
using EJournal.TestKit.Schools;
using Xunit;

namespace EJournal.GraphQL.Tests.Server;

/// <summary>A server of its own for each test, so that each starts from the same school.</summary>
public abstract class JournalTest : IAsyncLifetime
{
    protected JournalServer Server { get; private set; } = null!;

    protected TestSchool School => Server.School;

    public virtual async Task InitializeAsync() => Server = await JournalServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();

    protected static string Id(string type, long key) => GlobalId.Encode(type, key);
}
