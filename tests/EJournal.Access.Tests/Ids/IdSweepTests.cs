using System.Collections.Concurrent;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Engine.Schema;
using EJournal.TestKit;
using Xunit.Abstractions;

namespace EJournal.Access.Tests.Ids;

/// <summary>
/// Every place of the schema that takes an id × every kind of viewer: an id of what he may not know of, of what is gone, of
/// another type, or of no form at all is answered, byte for byte, as a well-formed one that nothing has. The other school's
/// objects are among them, for everybody. Where the field is not for him, so is an id of what he does see.
/// </summary>
public sealed class IdSweepTests(ITestOutputHelper output) : IAsyncLifetime
{
    // Forms that a mutation is tried with for each viewer, beside that of another type; another viewer has others, and all of them all.
    private const int FormsOfMutation = 2;

    private readonly ConcurrentBag<string> _different = [];
    private AccessServer _server = null!;
    private IdQuestions _questions = null!;
    private WrongIds _wrong = null!;
    private IReadOnlyList<IdPlace> _places = [];
    private int _asked;
    private int _denied;

    public async Task InitializeAsync()
    {
        _server = await AccessServer.StartAsync();
        var (school, matrix, sight) = (_server.School, _server.Matrix, new Sight(_server.School));
        _questions = new(_server);
        _places = [.. IdPlace.All(matrix).Where(p => p.Field.DeclaringType != matrix.Schema.SubscriptionType)];
        var deleted = await DeletedIds.MakeAsync(school, matrix, _places.Select(p => p.Type));
        output.WriteLine($"Rows that are gone: of {deleted.Count} types; never of {string.Join(", ", _places.Select(p => p.Type).Distinct().Except(deleted.Keys))}");
        // One fewer on PostgreSQL, where a group cannot go: triggers of the topics below it fire without a row.
        Assert.True(deleted.Count >= 12);
        _wrong = new(school, matrix, new(school, matrix, sight), sight, deleted);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    [Requirement("ACC-07")]
    public async Task An_id_of_what_is_hidden_or_gone_or_no_id_at_all_is_answered_as_one_that_nothing_has()
    {
        var kinds = _server.School.Kinds;
        await Parallel.ForEachAsync(kinds, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (kind, _) =>
        {
            await SweepAsync(kind, changes: false);
            await SweepDeniedAsync(kind);
        });
        // What is changed, one after the other: an answer is compared with that of the same moment.
        foreach (var kind in kinds)
            await SweepAsync(kind, changes: true);

        output.WriteLine($"{_places.Count} places that take an id × {kinds.Count} viewers: {_asked} wrong ids, and {_denied} where the field is not for him, in {_questions.Requests} requests, {_different.Count} told apart");
        Assert.True(_asked > 10_000 && _denied > 1_000);
        Assert.True(_different.IsEmpty, string.Join('\n', _different.Take(40)));
    }

    private async Task SweepAsync(ViewerKind kind, bool changes)
    {
        var matrix = _server.Matrix;
        var viewer = await _server.School.ViewerAsync(kind);
        var ways = matrix.WaysOf(viewer);
        var number = _server.School.Kinds.ToList().IndexOf(kind);
        foreach (var (index, place) in _places.Index().Where(p => (p.Item.Field.DeclaringType == matrix.Schema.MutationType) == changes))
        {
            if (!ways.TryGetValue((ObjectType)place.Field.DeclaringType, out var way) || matrix.Of(viewer, ways, place.Field) == Cell.Denied)
                continue;
            var (ofRows, malformed) = (_wrong.OfRows(viewer, place.Type).Concat(_wrong.OfAnotherType(place)).ToList(), _wrong.Malformed(place).ToList());
            var forms = changes ? Enumerable.Range(0, FormsOfMutation).Select(i => malformed[((number * FormsOfMutation) + i + index) % malformed.Count]) : malformed;
            foreach (var some in ofRows.Concat(forms).Chunk(IdQuestions.Most - 1))
                await CompareAsync(kind, place, way, some);
            if (!changes && ofRows is [var foreign, ..] && await _questions.AskAloneAsync(kind, place, way, foreign) != await _questions.AskAloneAsync(kind, place, way, WrongIds.Random(place.Type)))
                _different.Add($"{kind}: {place} with {foreign} alone");
        }
    }

    /// <summary>Refused before anybody looks at the id, so one will do: what he sees, what he does not, or no id, another viewer has another.</summary>
    private async Task SweepDeniedAsync(ViewerKind kind)
    {
        var matrix = _server.Matrix;
        var viewer = await _server.School.ViewerAsync(kind);
        var ways = matrix.WaysOf(viewer);
        var number = _server.School.Kinds.ToList().IndexOf(kind);
        foreach (var field in _places.GroupBy(p => p.Field))
        {
            if (!ways.TryGetValue((ObjectType)field.Key.DeclaringType, out var way) || matrix.Of(viewer, ways, field.Key) != Cell.Denied)
                continue;
            var refused = await _questions.AskAloneAsync(kind, field.First(), way, WrongIds.Random(field.First().Type));
            Assert.Contains("\"FORBIDDEN\"", refused, StringComparison.Ordinal);
            foreach (var (index, place) in field.Index())
            {
                Interlocked.Increment(ref _denied);
                string[] ids = [matrix.Arguments.IdOf(place.Type)!, .. _wrong.OfRows(viewer, place.Type), .. _wrong.OfAnotherType(place), .. _wrong.Malformed(place)];
                var id = ids[(number + index) % ids.Length];
                if (await _questions.AskAloneAsync(kind, place, way, id) != refused)
                    _different.Add($"{kind}: {place} with {Short(id, 60)}, which is not for him");
            }
        }
    }

    private async Task CompareAsync(ViewerKind kind, IdPlace place, Way way, IReadOnlyList<string> ids)
    {
        Interlocked.Add(ref _asked, ids.Count);
        var random = WrongIds.Random(place.Type);
        var answers = await _questions.AskAsync(kind, place, way, [random, .. ids]);
        for (var i = 0; i < ids.Count; i++)
        {
            if (answers[i + 1] == answers[0])
                continue;
            // What the first question changed, where it changed anything, the second one finds.
            var again = await _questions.AskAsync(kind, place, way, [random, random, ids[i]]);
            if (again[2] != again[1] && again[2] != again[0])
                _different.Add($"{kind}: {place} with {Short(ids[i], 60)}: {Short(again[2], 200)} and not {Short(again[1], 200)}");
        }
    }

    private static string Short(string text, int most) => text[..Math.Min(most, text.Length)];
}
