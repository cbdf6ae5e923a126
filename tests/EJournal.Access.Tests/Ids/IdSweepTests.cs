using System.Collections.Concurrent;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Ids;

/// <summary>
/// Every place of the schema that takes an id, given ids of what the viewer may not know of: the answer is, byte for byte, that
/// for an id which nothing has. The other school's objects are among them, for everybody.
/// </summary>
public sealed class IdSweepTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string Nothing = "987654321";

    private AccessServer _server = null!;

    public async Task InitializeAsync() => _server = await AccessServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    [Requirement("ACC-07")]
    public async Task An_id_of_what_is_hidden_is_answered_as_one_that_nothing_has()
    {
        var matrix = _server.Matrix;
        var places = IdPlace.All(matrix).ToList();
        var hiddenIds = new HiddenIds(_server.School, matrix, new Sight(_server.School));
        var different = new ConcurrentBag<string>();
        var asked = 0;
        await Parallel.ForEachAsync(_server.School.Kinds, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (kind, _) => await SweepAsync(kind, changes: false));
        // What is changed, one after the other: an answer is compared with that of the same moment.
        foreach (var kind in _server.School.Kinds)
            await SweepAsync(kind, changes: true);

        async Task SweepAsync(ViewerKind kind, bool changes)
        {
            var viewer = await _server.School.ViewerAsync(kind);
            var ways = matrix.WaysOf(viewer);
            foreach (var place in places.Where(p => (p.Field.DeclaringType == matrix.Schema.MutationType) == changes && p.Field.DeclaringType != matrix.Schema.SubscriptionType))
            {
                if (!ways.TryGetValue((ObjectType)place.Field.DeclaringType, out var way) || matrix.Of(viewer, ways, place.Field) == Cell.Denied)
                    continue;
                var random = GlobalId.Encode(place.Type, Nothing);
                var nothing = await AskAsync(kind, matrix, place, way, random);
                foreach (var hidden in WrongIds(matrix, hiddenIds, viewer, place, malformed: kind.Name.Contains("director", StringComparison.Ordinal)))
                {
                    Interlocked.Increment(ref asked);
                    var answer = await AskAsync(kind, matrix, place, way, hidden);
                    // What is made anew in each answer, a code or a time, is told by asking again.
                    if (answer != nothing && answer != await AskAsync(kind, matrix, place, way, random))
                        different.Add($"{kind}: {place} with {hidden}: {answer[..Math.Min(300, answer.Length)]}");
                }
            }
        }

        output.WriteLine($"{places.Count} places that take an id × {_server.School.Kinds.Count} viewers: {asked} foreign ids, {different.Count} told apart");
        Assert.True(asked > 500);
        Assert.True(different.IsEmpty, string.Join('\n', different.Take(40)));
    }

    private Task<string> AskAsync(ViewerKind kind, AccessMatrix matrix, IdPlace place, Way way, string id)
    {
        var leaf = place.Field.Type.Named is CompositeType ? " { __typename }" : "";
        var selection = $"{place.Field.Name}{place.With(matrix, id)}{leaf}";
        if (place.Field.DeclaringType == matrix.Schema.MutationType)
        {
            var payload = (ObjectType)place.Field.Type.Named;
            selection = $"{place.Field.Name}{place.With(matrix, id)} {{ {string.Join(' ', payload.Fields.Select(f => f.Name == "errors" ? "errors { __typename code message }" : f.Type.Named is CompositeType ? $"{f.Name} {{ __typename }}" : f.Name))} }}";
        }

        return _server.AskAsync(kind, $"{(place.Field.DeclaringType == matrix.Schema.MutationType ? "mutation" : "query")} {{ {way.Select("a", selection)} }}");
    }

    /// <summary>A row of the own school that the viewer does not see, one of the other school, and what is no id of the type at all.</summary>
    private static IEnumerable<string> WrongIds(AccessMatrix matrix, HiddenIds hidden, Viewer viewer, IdPlace place, bool malformed)
    {
        foreach (var id in hidden.Of(viewer, place.Type))
            yield return id;
        if (!malformed)
            yield break;
        if (place.Place.Name is not ("id" or "ids") || place.Field.Type.Named is ObjectType)
            yield return matrix.Arguments.IdOf(place.Type == "Subject" ? "WorkKind" : "Subject")!;
        yield return "not an id";
    }
}
