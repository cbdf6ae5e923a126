using System.Collections.Concurrent;
using System.Text.Json;
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
        foreach (var chunk in opened.Chunk(150))
        {
            var asked = chunk.Select((f, i) => Selected(i, f, open)).ToList();
            var document = Document(asked);
            var (own, given) = (new Answer(await server.AskAsync(user, document)), new Answer(await server.AskAsync(secret, document)));
            Interlocked.Add(ref _requests, 2);
            foreach (var s in asked)
                Same(kind, s, own, given);
        }

        // By the way of the token where there is one, or else by the user's, which is refused somewhere before its end.
        var refused = fields.Except(opened).Select(f => (Field: f, Ways: open.ContainsKey((ObjectType)f.DeclaringType) ? open : all)).ToList();
        // A refused field that may not be null takes along what it stands in, at the root the whole answer.
        foreach (var chunk in refused.GroupBy(r => TakesAll(r.Field, r.Ways)).SelectMany(g => g.Chunk(g.Key ? 1 : 40)))
        {
            var asked = chunk.Select((r, i) => Selected(i, r.Field, r.Ways)).ToList();
            var answer = new Answer(await server.AskAsync(secret, Document(asked)));
            Interlocked.Increment(ref _requests);
            foreach (var leak in server.School.Canaries.Where(c => answer.Body.Contains(c.Text, StringComparison.Ordinal)))
                _wrong.Add($"{kind}: LEAK of {leak.Column} in {Document(asked)[..200]}");
            foreach (var s in asked)
                Lacks(kind, s, answer);
        }
    }

    private void Same(TokenKind kind, Selected s, Answer own, Answer given)
    {
        Interlocked.Increment(ref _opened);
        var path = PathOf(s);
        var errors = given.Errors.Where(e => path.StartsWith(e.Path, StringComparison.Ordinal)).ToList();
        if (errors.Count > 0)
            _wrong.Add($"{kind}: {s.Type.Name}.{s.Of[0].Name} should be read and is {errors[0]}");
        var (expected, actual) = (Text(own, path), Text(given, path));
        if (expected != actual && !Otherwise.Contains($"{s.Type.Name}.{s.Of[0].Name}"))
            _wrong.Add($"{kind}: {s.Type.Name}.{s.Of[0].Name} is {actual} and of the user {expected}");
    }

    private void Lacks(TokenKind kind, Selected s, Answer answer)
    {
        Interlocked.Increment(ref _refused);
        var path = PathOf(s);
        // The first field of the path that the token does not open is where it ends.
        var at = s.Way.Steps.Select(step => step.Field).Append(s.Of[0]).TakeWhile(f => declared.Opens(kind.Scope, f)).Count();
        var field = s.Way.Steps.Select(step => step.Field).Append(s.Of[0]).ElementAt(at);
        var refusedAt = string.Join('.', path.Split('.').Take(at + 1));
        if (!answer.Errors.Contains((refusedAt, "FORBIDDEN")) || !answer.Lacking.Contains((refusedAt, string.Join(' ', declared.Of(field)!))))
            _wrong.Add($"{kind}: {s.Type.Name}.{s.Of[0].Name} should lack {string.Join(' ', declared.Of(field)!)} at {refusedAt} and has {string.Join(' ', answer.Lacking.Where(l => path.StartsWith(l.Path, StringComparison.Ordinal)))} {answer.Body[..Math.Min(200, answer.Body.Length)]}");
        if (answer.At(path.Split('.')).Any())
            _wrong.Add($"{kind}: {s.Type.Name}.{s.Of[0].Name} has a value");
    }

    private Selected Selected(int number, FieldDefinition field, IReadOnlyDictionary<ObjectType, Way> ways) =>
        new(number, (ObjectType)field.DeclaringType, ways[(ObjectType)field.DeclaringType], [field], Written);

    private static bool TakesAll(FieldDefinition field, IReadOnlyDictionary<ObjectType, Way> ways) =>
        (ways[(ObjectType)field.DeclaringType].Steps is [var first, ..] ? first.Field : field).Type is NonNullType;

    private string Written(FieldDefinition field) =>
        field.Name + matrix.Arguments.Of(field, field.DeclaringType == matrix.Schema.QueryType) + (field.Type.Named is EnumType or ScalarType ? "" : " { __typename }");

    private static string Document(List<Selected> asked) =>
        $"query {{ {string.Join(' ', asked.Select(s => s.Way.Steps.Count == 0 ? $"{s.Alias}: {s.Fields()}" : s.Way.Select(s.Alias, s.Fields())))} }}";

    private static string PathOf(Selected s) =>
        string.Join('.', s.Way.Steps.Skip(1).Select(step => step.Field.Name).Append(s.Of[0].Name).Skip(s.Way.Steps.Count == 0 ? 1 : 0).Prepend(s.Alias));

    private static string Text(Answer answer, string path) => string.Join(", ", answer.At(path.Split('.')).Select(v => v.GetRawText()));
}
