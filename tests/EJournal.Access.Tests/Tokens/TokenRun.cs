using System.Collections.Concurrent;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Engine.Schema;
using Ways = System.Collections.Generic.IReadOnlyDictionary<EJournal.GraphQL.Engine.Schema.ObjectType, EJournal.Access.Tests.Matrix.Way>;

namespace EJournal.Access.Tests.Tokens;

/// <summary>
/// Asks the running server with a token for every field that its user reads, and keeps what was not as the schema says: a field
/// that the scope opens answers what it answers the user, and every other is refused with the scopes that would do.
/// </summary>
internal sealed class TokenRun(AccessServer server, AccessMatrix matrix, DeclaredScopes declared)
{
    // The token itself, which whoever signed in has none of, and a link that is made anew for everyone who asks.
    private static readonly HashSet<string> Otherwise = ["Viewer.token", "PerformanceReport.printUrl"];

    private readonly TextSet _all = new(server.School.Canaries);
    private readonly ConcurrentBag<string> _wrong = [];
    private int _opened;
    private int _refused;
    private int _requests;

    public int Opened => _opened;

    public int Refused => _refused;

    public int Requests => _requests;

    public IReadOnlyCollection<string> Wrong => _wrong;

    public async Task AskAsync(TokenKind kind, string secret)
    {
        var user = kind.UserIn(server.School);
        var viewer = await server.School.ViewerAsync(user);
        var all = matrix.WaysOf(viewer);
        var open = matrix.WaysOf(viewer, field => declared.Opens(kind.Scope, field));
        // A token hears of the changes that its scopes open, which is another list than its user's: DiaryChangesByTokenTests.
        bool OtherList(FieldDefinition f) => kind.Scope is "marks:read" or "attendance:read"
            && all.TryGetValue((ObjectType)f.DeclaringType, out var way) && way.Steps.Any(step => step.Field.Name == "changes");
        var fields = matrix.Types.Where(matrix.IsRead).SelectMany(t => t.Fields)
            .Where(f => !f.Name.StartsWith("__", StringComparison.Ordinal) && matrix.Of(viewer, all, f) == Cell.Read && !OtherList(f)).ToList();

        var opened = fields.Where(f => open.ContainsKey((ObjectType)f.DeclaringType) && declared.Opens(kind.Scope, f)).ToList();
        // By the way of the token where there is one, or else by the user's, which is refused somewhere before its end.
        var refused = fields.Except(opened).Select(f => (Field: f, Ways: open.ContainsKey((ObjectType)f.DeclaringType) ? open : all)).ToList();
        // What the user is answered does not hang on how he writes it.
        var own = Route.All.Select(r => r.AllArguments).Distinct().ToDictionary(all => all, all => OwnAsync(user, opened, open, Route.All.First(r => r.AllArguments == all)));
        foreach (var route in Route.All)
        {
            foreach (var chunk in opened.GroupBy(f => (ObjectType)f.DeclaringType).Chunk(route.Most))
            {
                var asked = chunk.Select((fields, i) => Selected(i, [.. fields], open, route)).ToList();
                var given = new Answer(await server.AskAsync(secret, route.Document(asked), new { yes = true }));
                Interlocked.Increment(ref _requests);
                foreach (var s in asked)
                    Same(kind, route, s, await own[route.AllArguments], given);
            }

            foreach (var document in RefusedIn(kind, refused).SelectMany(same => RefusedFields.Documents(same, r => r.Errors, same.Key ? 1 : route.Most)))
            {
                var asked = document.Select((r, i) => Selected(i, r.Fields, r.Ways, route)).ToList();
                var text = route.Document(asked);
                var answer = new Answer(await server.AskAsync(secret, text, new { yes = true }));
                Interlocked.Increment(ref _requests);
                foreach (var leak in _all.In(answer.Body))
                    _wrong.Add($"{kind} by {route.Name}: LEAK of {server.School.ColumnOf(leak)} in {text[..200]}");
                foreach (var s in asked)
                    Lacks(kind, route, s, answer);
            }
        }
    }

    /// <summary>What can be asked for at once, by whether it takes the whole answer with it.</summary>
    private IEnumerable<IGrouping<bool, (IReadOnlyList<FieldDefinition> Fields, Ways Ways, int Errors)>> RefusedIn(
        TokenKind kind, IEnumerable<(FieldDefinition Field, Ways Ways)> refused) => refused
        .GroupBy(r => (Type: (ObjectType)r.Field.DeclaringType, r.Ways), r => r.Field)
        .SelectMany(g => RefusedFields.Together(g, f => f.Type is NonNullType && EndOf(kind, g.Key.Ways, f) == f).Select(fields => (Fields: fields, g.Key.Ways)))
        .Select(r => (r.Fields, r.Ways, End: EndOf(kind, r.Ways, r.Fields[0])))
        // What is refused on the way there is told of once.
        .Select(r => (r.Fields, r.Ways, Errors: r.End == r.Fields[0] ? r.Fields.Count : 1, r.End))
        .GroupBy(r => r.End.Type is NonNullType && FirstOf(r.Ways, r.Fields[0]).Type is NonNullType, r => (r.Fields, r.Ways, r.Errors));

    private async Task<Dictionary<FieldDefinition, string>> OwnAsync(ViewerKind user, IReadOnlyList<FieldDefinition> fields, Ways ways, Route route)
    {
        var own = new Dictionary<FieldDefinition, string>();
        foreach (var chunk in fields.GroupBy(f => (ObjectType)f.DeclaringType).Chunk(route.Most))
        {
            var asked = chunk.Select((fields, i) => Selected(i, [.. fields], ways, route)).ToList();
            var answer = new Answer(await server.AskAsync(user, route.Document(asked)));
            Interlocked.Increment(ref _requests);
            foreach (var (s, field) in asked.SelectMany(s => s.Of.Select(field => (s, field))))
                own[field] = Text(answer, [.. s.Path, route.Key(field)]);
        }

        return own;
    }

    private void Same(TokenKind kind, Route route, Selected s, Dictionary<FieldDefinition, string> own, Answer given)
    {
        foreach (var field in s.Of)
        {
            Interlocked.Increment(ref _opened);
            List<string> at = [.. s.Path, route.Key(field)];
            var path = string.Join('.', at);
            var errors = given.Errors.Where(e => e.Path == path || (at.Count > 1 && path.StartsWith(e.Path + ".", StringComparison.Ordinal))).ToList();
            if (errors.Count > 0)
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} should be read and is {errors[0]}");
            var actual = Text(given, at);
            if (own[field] != actual && !Otherwise.Contains($"{s.Type.Name}.{field.Name}"))
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} is {actual} and of the user {own[field]}");
        }
    }

    private void Lacks(TokenKind kind, Route route, Selected s, Answer answer)
    {
        foreach (var field in s.Of)
        {
            Interlocked.Increment(ref _refused);
            List<string> path = [.. s.Path, route.Key(field)];
            var at = FieldsTo(s.Way, field).TakeWhile(f => declared.Opens(kind.Scope, f)).Count();
            var needed = string.Join(' ', declared.Of(FieldsTo(s.Way, field)[at])!);
            var refusedAt = string.Join('.', path.Take(at + 1));
            if (!answer.Errors.Contains((refusedAt, "FORBIDDEN")) || !answer.Lacking.Contains((refusedAt, needed)))
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} should lack {needed} at {refusedAt} and is {answer.Body[..Math.Min(300, answer.Body.Length)]}");
            if (answer.At(path).Any())
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} has a value");
        }
    }

    /// <summary>The first field of the path that the token does not open.</summary>
    private FieldDefinition EndOf(TokenKind kind, Ways ways, FieldDefinition field) =>
        FieldsTo(ways[(ObjectType)field.DeclaringType], field).First(f => !declared.Opens(kind.Scope, f));

    private static FieldDefinition FirstOf(Ways ways, FieldDefinition field) => FieldsTo(ways[(ObjectType)field.DeclaringType], field)[0];

    private static IReadOnlyList<FieldDefinition> FieldsTo(Way way, FieldDefinition field) => [.. way.Steps.Select(step => step.Field), field];

    private Selected Selected(int number, IReadOnlyList<FieldDefinition> fields, Ways ways, Route route) =>
        new(number, (ObjectType)fields[0].DeclaringType, ways[(ObjectType)fields[0].DeclaringType], fields, f => route.Field(matrix, f));

    private static string Text(Answer answer, List<string> path) => string.Join(", ", answer.At(path).Select(v => v.GetRawText()));
}
