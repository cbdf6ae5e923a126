using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Mutations;

/// <summary>What mutations answer with: the cells of the matrix that no query leads to.</summary>
public sealed class PayloadTests(ITestOutputHelper output) : IAsyncLifetime
{
    private AccessServer _server = null!;

    public async Task InitializeAsync() => _server = await AccessServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Every_field_of_a_payload_is_given_to_whoever_may_ask_and_shows_nothing_that_is_hidden_from_him()
    {
        var matrix = _server.Matrix;
        var sight = new School.Sight(_server.School);
        var (cells, wrong) = (0, new List<string>());
        foreach (var kind in _server.School.Kinds)
        {
            var viewer = await _server.School.ViewerAsync(kind);
            var ways = matrix.WaysOf(viewer);
            // Told before anything is changed: a mutation may make the viewer see more or less.
            var hidden = new School.TextSet(_server.School.Canaries.Where(c => !sight.Sees(viewer, c.Row)));
            foreach (var type in matrix.Types.Where(t => !matrix.IsRead(t) && ways.TryGetValue(t, out var way) && way.GoesThrough(matrix.Schema.MutationType!)))
            {
                var fields = type.Fields.Where(f => !f.Name.StartsWith("__", StringComparison.Ordinal)).ToList();
                Assert.All(fields, field => Assert.Equal(Cell.Read, matrix.Of(viewer, ways, field)));
                var selection = string.Join(' ', fields.Select(f => f.Name + matrix.Arguments.Of(f) + (f.Type.Named is CompositeType ? " { __typename }" : "")));
                var answer = new Answer(await _server.AskAsync(kind, $"mutation {{ {ways[type].Select("a", selection)} }}"));
                cells += fields.Count;
                wrong.AddRange(answer.Errors.Where(e => e.Code is "FORBIDDEN" or "VALIDATION_ERROR").Select(e => $"{kind}: {type.Name}: {e} {answer.Body[..Math.Min(300, answer.Body.Length)]}"));
                wrong.AddRange(hidden.In(answer.Body).Select(text => $"{kind}: {type.Name}: LEAK of {_server.School.ColumnOf(text)}"));
            }
        }

        output.WriteLine($"{cells} cells of payloads");
        Assert.True(cells > 0);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }
}
