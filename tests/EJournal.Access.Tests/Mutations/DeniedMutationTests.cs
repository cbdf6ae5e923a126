using EJournal.Access.Tests.Ids;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Mutations;

/// <summary>Every mutation, asked for by everybody who may not.</summary>
public sealed class DeniedMutationTests(ITestOutputHelper output) : IAsyncLifetime
{
    private AccessServer _server = null!;

    public async Task InitializeAsync() => _server = await AccessServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    [Requirement("ACC-08")]
    public async Task A_refused_mutation_changes_nothing_and_leaves_one_entry_in_the_audit()
    {
        var matrix = _server.Matrix;
        var before = await DumpAsync();
        var expected = new List<string>();
        foreach (var kind in _server.School.Kinds)
        {
            var viewer = await _server.School.ViewerAsync(kind);
            var ways = matrix.WaysOf(viewer);
            foreach (var field in matrix.Schema.MutationType!.Fields.Where(f => matrix.Of(viewer, ways, f) == Cell.Denied))
            {
                var document = $"mutation {{ {field.Name}{matrix.Arguments.Of(field)} {{ __typename }} }}";
                for (var time = 0; time < 2; time++)
                {
                    var answer = new Answer(await _server.AskAsync(kind, document));
                    Assert.True(answer.Errors.Count == 1 && answer.Errors[0] == (field.Name, "FORBIDDEN"), $"{kind}: {document}\n{answer.Body}");
                }

                expected.Add($"{viewer.AccountId}|Mutation:{field.Name}");
            }
        }

        output.WriteLine($"{expected.Count} refusals of {matrix.Schema.MutationType!.Fields.Count} mutations, each asked twice");
        Assert.True(expected.Count > _server.School.Kinds.Count);
        await using var db = _server.School.Database.Open();
        var entries = await db.AuditEntries.Where(e => e.Action == "mutation.denied").Select(e => new { e.AccountId, e.Subject }).ToListAsync();
        Assert.Equal(expected.Order(), entries.Select(e => $"{e.AccountId}|{e.Subject}").Order());
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    [Requirement("ACC-07")]
    [Requirement("ACC-08")]
    public async Task A_mutation_that_is_asked_for_something_out_of_reach_is_refused_and_changes_nothing()
    {
        var matrix = _server.Matrix;
        var hidden = new HiddenIds(_server.School, matrix, new Sight(_server.School));
        var places = IdPlace.All(matrix).Where(p => p.Field.DeclaringType == matrix.Schema.MutationType).ToList();
        var (cells, calls, wrong) = (0, 0, new List<string>());
        var before = await DumpAsync();
        foreach (var kind in _server.School.Kinds)
        {
            var viewer = await _server.School.ViewerAsync(kind);
            var ways = matrix.WaysOf(viewer);
            foreach (var mutation in places.Where(p => matrix.Of(viewer, ways, p.Field) == Cell.Rule).GroupBy(p => p.Field))
            {
                var asked = mutation.SelectMany(place => hidden.Of(viewer, place.Type).Select(id => place.With(matrix, id))).Distinct().ToList();
                cells += asked.Count > 0 ? 1 : 0;
                foreach (var given in asked)
                {
                    calls++;
                    var document = $"mutation {{ {mutation.Key.Name}{given} {{ errors {{ code }} }} }}";
                    var answer = new Answer(await _server.AskAsync(kind, document));
                    if (!answer.At([mutation.Key.Name, "errors", "code"]).Any() && answer.Errors.Count == 0)
                        wrong.Add($"{kind}: {document} {answer.Body}");
                }
            }

            var after = await DumpAsync();
            if (after != before)
                wrong.Add($"{kind} has changed {string.Join('\n', after.Split('\n').Except(before.Split('\n')).Take(5))}");
            before = after;
        }

        output.WriteLine($"{_server.School.Kinds.Count} viewers: {cells} cells of mutations by rule, {calls} calls that name something out of reach, {wrong.Count} not refused");
        Assert.True(calls > 1_000);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
    }

    private async Task<string> DumpAsync()
    {
        var dump = (await DatabaseDump.OfAsync(_server.School.Database)).Split('\n');
        var audit = Array.IndexOf(dump, "AuditEntries");
        var next = Array.FindIndex(dump, audit + 1, line => !line.Contains('|', StringComparison.Ordinal));
        return string.Join('\n', dump[..audit].Concat(dump[next..]));
    }
}
