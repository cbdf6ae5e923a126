using System.Diagnostics;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Schema;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Accounts;

/// <summary>Eight viewers ask for the same ids at once, and each gets what he got when he was alone.</summary>
[Collection(nameof(AccessCollection))]
public sealed class IsolationTests(AccessFixture fixture, ITestOutputHelper output)
{
    private const int Requests = 10_000;

    private static readonly string[] s_viewers =
    [
        "anonymous", "pupil: Anna herself", "pupil: classmate", "parent of hers", "teacher of her group", "homeroom teacher of her class",
        "clerk", "director of another school",
    ];

    [Fact]
    public async Task Ten_thousand_requests_in_parallel_give_nobody_what_is_anothers()
    {
        var matrix = fixture.Server.Matrix;
        string[] ids = [.. new[] { "Pupil", "Mark", "Parent" }.Select(t => matrix.Arguments.IdOf(t)!)];
        const string Query = "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Pupil { name { full } } ... on Mark { value } ... on Parent { phone } } }";
        var viewers = s_viewers.Select(name => fixture.Server.School.Kinds.Single(k => k.Name == name)).ToList();
        var alone = new List<string>();
        foreach (var viewer in viewers)
            alone.Add(await fixture.Server.AskAsync(viewer, Query, new { ids }));
        Assert.True(alone.Distinct().Count() >= viewers.Count - 3);

        var (watch, wrong) = (Stopwatch.StartNew(), 0);
        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) =>
        {
            var viewer = number % viewers.Count;
            if (await fixture.Server.AskAsync(viewers[viewer], Query, new { ids }) != alone[viewer])
                Interlocked.Increment(ref wrong);
        });

        output.WriteLine($"{Requests} requests, 64 at once, {viewers.Count} viewers, {watch.Elapsed.TotalSeconds:F0} s, {wrong} unlike");
        Assert.Equal(0, wrong);
    }
}
