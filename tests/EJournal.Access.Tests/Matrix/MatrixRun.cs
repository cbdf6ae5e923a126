using System.Collections.Concurrent;
using System.Text.Json;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Matrix;

/// <summary>Asks the running server for every cell by every route, and keeps what was not as the matrix says.</summary>
internal sealed class MatrixRun(AccessServer server, AccessMatrix matrix)
{
    // Shown by the mutation that made it, and by no query after.
    private static readonly HashSet<string> Momentary = ["ContactConfirmation"];

    private readonly Sight _sight = new(server.School);
    private readonly TextSet _all = new(server.School.Canaries);
    private readonly ConcurrentDictionary<(string Type, string Field), ConcurrentDictionary<string, bool>> _texts = [];
    private readonly ConcurrentBag<string> _wrong = [];
    private readonly ConcurrentDictionary<string, bool> _met = [];
    private int _cells;
    private int _requests;

    public int Cells => _cells;

    public int Requests => _requests;

    public IReadOnlyCollection<string> Wrong => _wrong;

    /// <summary>Types of which no viewer who should met a single object.</summary>
    public IEnumerable<string> NeverMet => _met.Where(m => !m.Value).Select(m => m.Key);

    /// <summary>Text fields, and by kind whether a canary was in what was read.</summary>
    public IEnumerable<KeyValuePair<(string Type, string Field), ConcurrentDictionary<string, bool>>> Texts => _texts;

    public async Task AskAsync(ViewerKind kind)
    {
        var viewer = await server.School.ViewerAsync(kind);
        var ways = matrix.WaysOf(viewer);
        var hidden = new TextSet(server.School.Canaries.Where(c => !_sight.Sees(viewer, c.Row)));
        var cells = matrix.Types.Where(matrix.IsRead).SelectMany(t => t.Fields).Where(f => !f.Name.StartsWith("__", StringComparison.Ordinal))
            .Select(f => (Type: (ObjectType)f.DeclaringType, Field: f, Cell: matrix.Of(viewer, ways, f))).ToList();
        foreach (var route in Route.All)
        {
            var read = cells.Where(c => c.Cell == Cell.Read && c.Type != matrix.Schema.QueryType).GroupBy(c => c.Type, c => c.Field)
                .Select(g => (g.Key, ways[g.Key], (IReadOnlyList<FieldDefinition>)[.. g]))
                .Concat(Roots(Cell.Read));
            await InDocumentsAsync(kind, route, read.Chunk(route.Most), (s, a) => Read(kind, viewer, route, s, a), hidden);

            var denied = cells.Where(c => c.Cell == Cell.Denied && c.Type != matrix.Schema.QueryType).GroupBy(c => c.Type, c => c.Field)
                .SelectMany(g => RefusedFields.Together(g, f => f.Type is NonNullType).Select(fields => (g.Key, ways[g.Key], fields)));
            await InDocumentsAsync(kind, route, RefusedFields.Documents(denied, d => d.fields.Count, route.Most), (s, a) => Denied(kind, route, s, a), _all);
            // A root field that may not be null takes the whole answer with it.
            await InDocumentsAsync(kind, route, Roots(Cell.Denied).Chunk(1), (s, a) => Denied(kind, route, s, a), _all);

            var absent = cells.Where(c => c.Cell == Cell.Absent && c.Type != matrix.Schema.QueryType).GroupBy(c => c.Type, c => c.Field)
                .Select(g => (g.Key, matrix.WayTo(g.Key)!, (IReadOnlyList<FieldDefinition>)[.. g]))
                .Concat(Roots(Cell.Absent));
            await InDocumentsAsync(kind, route, absent.Chunk(Math.Min(40, route.Most)), (s, a) => Absent(kind, route, s, a), _all);

            IEnumerable<(ObjectType, Way, IReadOnlyList<FieldDefinition>)> Roots(Cell cell) =>
                cells.Where(c => c.Cell == cell && c.Type == matrix.Schema.QueryType).Select(c => (c.Type, Way.Root, (IReadOnlyList<FieldDefinition>)[c.Field]));
        }
    }

    private async Task InDocumentsAsync(
        ViewerKind kind, Route route, IEnumerable<IReadOnlyList<(ObjectType Type, Way Way, IReadOnlyList<FieldDefinition> Fields)>> documents,
        Action<Selected, Answer> check, TextSet secrets)
    {
        foreach (var wanted in documents)
        {
            var selections = wanted.Select((w, i) => new Selected(i, w.Type, w.Way, w.Fields, f => route.Field(matrix, f))).ToList();
            var document = route.Document(selections);
            var answer = new Answer(await server.AskAsync(kind, document, new { yes = true }));
            Interlocked.Increment(ref _requests);
            Interlocked.Add(ref _cells, selections.Sum(s => s.Of.Count));
            if (!answer.HasData)
                _wrong.Add($"{kind} by {route.Name}: no data: {answer.Body[..Math.Min(400, answer.Body.Length)]}\n{document[..Math.Min(600, document.Length)]}");
            foreach (var leak in secrets.In(answer.Body))
                _wrong.Add($"{kind} by {route.Name}: LEAK of {server.School.ColumnOf(leak)} ({leak}) in {document[..Math.Min(300, document.Length)]}");
            foreach (var selection in selections)
                check(selection, answer);
        }
    }

    private void Read(ViewerKind kind, Viewer viewer, Route route, Selected s, Answer answer)
    {
        var path = s.Path.ToList();
        if (s.Way.Steps.Count > 0 && !Momentary.Contains(s.Type.Name))
        {
            // A list of computed objects may be empty for one viewer, though not for all of them; a row is certain to be there.
            var there = answer.At(path).Any();
            var certain = !s.Way.Steps.Any(step => step.Field.Type.Nullable is ListType) || (s.Type.RuntimeType is { } table && matrix.Arguments.RowOf(table) is not null);
            if (!there && certain)
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name} is not there");
            _met.AddOrUpdate(s.Type.Name, there, (_, before) => before || there);
        }
        foreach (var field in s.Of)
        {
            var at = path.Append(route.Key(field)).ToList();
            var errors = answer.Errors.Where(e => e.Path == string.Join('.', at) || at.Count > 1 && string.Join('.', at).StartsWith(e.Path + ".", StringComparison.Ordinal)).ToList();
            if (errors.Count > 0)
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} should be read and is {errors[0]}");
            // A row that is hidden from him may be reworded.
            var own = s.Type.RuntimeType is { } row ? matrix.Arguments.RowOf(row) : null;
            if (field.Type.Named is ScalarType { Name: "String" } && (own is null || _sight.Sees(viewer, own)))
            {
                var values = answer.At(at).Select(v => v.GetString()!).ToList();
                var seen = _texts.GetOrAdd((s.Type.Name, field.Name), _ => new());
                seen[kind.Name] = values.Exists(v => v.Contains("Zq", StringComparison.Ordinal) && _all.In(v).Count > 0);
            }
        }
    }

    private void Denied(ViewerKind kind, Route route, Selected s, Answer answer)
    {
        foreach (var field in s.Of)
        {
            var path = s.Path.Append(route.Key(field)).ToList();
            if (!answer.Errors.Contains((string.Join('.', path), "FORBIDDEN")))
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} should be refused and is not: {string.Join(' ', answer.Errors.Take(5))}");
            if (answer.At(path).Any(v => v.ValueKind != JsonValueKind.Null))
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} has a value");
        }
    }

    private void Absent(ViewerKind kind, Route route, Selected s, Answer answer)
    {
        var path = s.Way.Steps.Count == 0 ? s.Path.Append(route.Key(s.Of[0])) : s.Path;
        // What is reached from the viewer himself is his own, and not Anna's.
        if (!s.Way.Steps.Any(step => step.On.RuntimeType == typeof(Viewer)) && answer.At(path).Any(v => v.ValueKind != JsonValueKind.Null))
            _wrong.Add($"{kind} by {route.Name}: {s.Type.Name} should be absent and is there");
    }
}
