using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;

namespace EJournal.Data.Tests.Access;

/// <summary>A test on the small school in a database of its own.</summary>
public abstract class SchoolTest : IAsyncLifetime
{
    protected TestDatabase Database { get; private set; } = null!;

    protected TestSchool School { get; private set; } = null!;

    public async Task InitializeAsync() => (Database, School) = await TestSchool.CreateAsync();

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
