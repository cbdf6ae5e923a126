using EJournal.GraphQL.Tests.Server;
using Xunit;

namespace EJournal.GraphQL.Tests.Statements;

/// <summary>Schools with one, ten and a hundred of everything.</summary>
public sealed class GrownSchools : IAsyncLifetime
{
    private static readonly int[] s_sizes = [1, 10, 100];

    /// <summary>By how many of everything there are.</summary>
    public Dictionary<int, JournalServer> Servers { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var servers = await Task.WhenAll(s_sizes.Select(size => Task.Run(() => GrownSchool.StartAsync(size))));
        Servers = s_sizes.Zip(servers).ToDictionary(s => s.First, s => s.Second);
    }

    public async Task DisposeAsync()
    {
        foreach (var server in Servers.Values)
            await server.DisposeAsync();
    }
}
