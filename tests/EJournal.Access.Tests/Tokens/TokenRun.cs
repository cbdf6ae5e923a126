using System.Collections.Concurrent;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.Access.Tests.Tokens;

/// <summary>
/// Asks the running server with a token for every field that its user reads, and keeps what was not as the schema says: a field
/// that the scope opens answers what it answers the user, and every other is refused with the scopes that would do.
/// </summary>
internal sealed class TokenRun(AccessServer server, AccessMatrix matrix, DeclaredScopes declared)
{
    // The token itself, which whoever signed in has none of, and a link that is made anew for everyone who asks.
    private static readonly HashSet<string> Otherwise = ["Viewer.token", "PerformanceReport.printUrl"];

    // An answer tells no more than fifty.
    private const int MostErrors = 40;

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
        foreach (var route in Route.All)
        {
            foreach (var chunk in opened.GroupBy(f => (ObjectType)f.DeclaringType).Chunk(route.Most))
            {
                var asked = chunk.Select((fields, i) => Selected(i, [.. fields], open, route)).ToList();
                var (document, yes) = (route.Document(asked), new { yes = true });
                var (own, given) = (new Answer(await server.AskAsync(user, document, yes)), new Answer(await server.AskAsync(secret, document, yes)));
                Interlocked.Add(ref _requests, 2);
                foreach (var s in asked)
                    Same(kind, route, s, own, given);
            }

            // A refused field that may not be null takes along what it stands in, at the root the whole answer.
            foreach (var chunk in refused.GroupBy(r => TakesAll(r.Field, r.Ways)).SelectMany(g => g.Chunk(g.Key ? 1 : Math.Min(MostErrors, route.Most))))
            {
                var asked = chunk.Select((r, i) => Selected(i, [r.Field], r.Ways, route)).ToList();
                var answer = new Answer(await server.AskAsync(secret, route.Document(asked), new { yes = true }));
                Interlocked.Increment(ref _requests);
                foreach (var leak in _all.In(answer.Body))
                    _wrong.Add($"{kind} by {route.Name}: LEAK of {server.School.ColumnOf(leak)} in {route.Document(asked)[..200]}");
                foreach (var s in asked)
                    Lacks(kind, route, s, answer);
            }
        }
    }

    private void Same(TokenKind kind, Route route, Selected s, Answer own, Answer given)
    {
        foreach (var field in s.Of)
        {
            Interlocked.Increment(ref _opened);
            List<string> at = [.. s.Path, route.Key(field)];
            var path = string.Join('.', at);
            var errors = given.Errors.Where(e => e.Path == path || (at.Count > 1 && path.StartsWith(e.Path + ".", StringComparison.Ordinal))).ToList();
            if (errors.Count > 0)
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} should be read and is {errors[0]}");
            var (expected, actual) = (Text(own, at), Text(given, at));
            if (expected != actual && !Otherwise.Contains($"{s.Type.Name}.{field.Name}"))
                _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} is {actual} and of the user {expected}");
        }
    }

    private void Lacks(TokenKind kind, Route route, Selected s, Answer answer)
    {
        Interlocked.Increment(ref _refused);
        var field = s.Of[0];
        List<string> path = [.. s.Path, route.Key(field)];
        // The first field of the path that the token does not open is where it ends.
        var fields = s.Way.Steps.Select(step => step.Field).Append(field).ToList();
        var at = fields.TakeWhile(f => declared.Opens(kind.Scope, f)).Count();
        var needed = string.Join(' ', declared.Of(fields[at])!);
        var refusedAt = string.Join('.', path.Take(at + 1));
        if (!answer.Errors.Contains((refusedAt, "FORBIDDEN")) || !answer.Lacking.Contains((refusedAt, needed)))
            _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} should lack {needed} at {refusedAt} and is {answer.Body[..Math.Min(300, answer.Body.Length)]}");
        if (answer.At(path).Any())
            _wrong.Add($"{kind} by {route.Name}: {s.Type.Name}.{field.Name} has a value");
    }

    private Selected Selected(int number, IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<ObjectType, Way> ways, Route route) =>
        new(number, (ObjectType)fields[0].DeclaringType, ways[(ObjectType)fields[0].DeclaringType], fields, f => route.Field(matrix, f));

    private static bool TakesAll(FieldDefinition field, IReadOnlyDictionary<ObjectType, Way> ways) =>
        (ways[(ObjectType)field.DeclaringType].Steps is [var first, ..] ? first.Field : field).Type is NonNullType;

    private static string Text(Answer answer, List<string> path) => string.Join(", ", answer.At(path).Select(v => v.GetRawText()));
}
