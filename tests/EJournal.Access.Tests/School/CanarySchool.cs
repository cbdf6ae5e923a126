using System.Collections.Concurrent;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EJournal.Access.Tests.School;

/// <summary>A journal of its own with <see cref="CanaryRows"/> in it. They are made once in a run, and copied.</summary>
public sealed class CanarySchool : IAsyncDisposable
{
    public const string Channel = "sms";

    // Filled by the template, before anybody has a copy of it.
    private static (CanaryRows Seed, Rows Rows) s_made;

    private static readonly TestTemplate s_template = new("canaries", async database => s_made = (new CanaryRows(database), await Rows.LoadAsync(database)));

    private readonly ConcurrentDictionary<ViewerKind, Viewer> _viewers = [];

    private CanarySchool(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public IReadOnlyList<ViewerKind> Kinds => s_made.Seed.Kinds;

    public IReadOnlyList<Canary> Canaries => s_made.Seed.Canaries;

    /// <summary>How many of them, from the first on, are Anna's school's; those after are the other's.</summary>
    public int OwnCanaries => s_made.Seed.OwnCanaries;

    /// <summary>Anna's row of each kind, or the school's where there is no closer one.</summary>
    public IReadOnlyDictionary<Type, object> Subjects => s_made.Seed.Subjects;

    /// <summary>The same of the other school.</summary>
    public IReadOnlyDictionary<Type, object> Foreign => s_made.Seed.Foreign;

    public Rows Rows => s_made.Rows;

    public IModel Model => s_made.Seed.Model;

    public static async Task<CanarySchool> CreateAsync() => new(await TestDatabase.CreateAsync(template: s_template));

    public T Subject<T>() => (T)Subjects[typeof(T)];

    public Account AccountOf(ViewerKind kind) => s_made.Seed.Accounts[kind.Login!];

    /// <summary>From which column a canary is.</summary>
    public string ColumnOf(string text) => Canaries.First(c => c.Text == text).Column;

    /// <summary>As he was when he was asked for first: what is known of a viewer's sight is kept with him.</summary>
    public async Task<Viewer> ViewerAsync(ViewerKind kind) => _viewers.TryGetValue(kind, out var known) ? known : _viewers.GetOrAdd(kind, await LoadedAsync(kind));

    public async ValueTask DisposeAsync() => await Database.DisposeAsync();

    private async Task<Viewer> LoadedAsync(ViewerKind kind)
    {
        if (kind.Login is null)
            return Viewer.Anonymous;
        await using var db = Database.Open();
        return (await ViewerLoader.LoadAsync(db, AccountOf(kind).Id, Database.Clock, CancellationToken.None))!;
    }
}
