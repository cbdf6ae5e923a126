using static EJournal.Security.Tests.Attacks.Attack;
using static EJournal.Security.Tests.Attacks.Texts;

namespace EJournal.Security.Tests.Attacks;

/// <summary>Brackets within brackets: a stack overflow cannot be caught, so the parser counts.</summary>
internal static class NestingAttacks
{
    public static IEnumerable<Attack> All => new[] { 65, 1_000, 32_000 }.SelectMany(Of);

    private static IEnumerable<Attack> Of(int depth)
    {
        // The deepest are left open: closed they would not fit a body.
        string Deep(string open, string inner, string close) => depth > 1_000 ? Repeat(open, depth) : Nested(open, inner, close, depth);
        var code = depth > 1_000 ? "DOCUMENT_TOO_LARGE" : "DOCUMENT_TOO_DEEP";
        yield return Post($"selections {depth}", Deep("{a", "", "}"), code);
        yield return Post($"list values {depth}", "{ node(id: " + Deep("[", "1", "]"), code);
        // Four bytes a level, and so only half as deep where the body ends.
        yield return Post($"object values {depth}", "{ node(id: " + Repeat("{a:", Math.Min(depth, 20_000)), code);
        yield return Post($"list types {depth}", "query($v: " + Deep("[", "Int", "]"), code);
        yield return Post($"default values {depth}", "query($v: Int = " + Deep("[", "1", "]"), code);
        yield return Post($"directive arguments {depth}", "{ a @b(c: " + Deep("[", "1", "]"), code);
        yield return Post($"inline fragments {depth}", Repeat("{...", Math.Min(depth, 15_000)), code);
        yield return Raw($"variables: lists {depth}", """{"query":"{ __typename }","variables":{"v":""" + Nested("[", "1", "]", depth) + "}}", 400, "BAD_REQUEST");
        yield return Raw($"variables: open lists {depth}", """{"query":"{ __typename }","variables":{"v":""" + Repeat("[", depth), 400, "BAD_REQUEST");
        yield return Raw($"variables: open objects {depth}", """{"query":"{ __typename }","variables":""" + Repeat("{\"a\":", Math.Min(depth, 12_000)), 400, "BAD_REQUEST");
        yield return Raw($"arrays {depth}", Repeat("[", depth), 400, "BAD_REQUEST");
    }
}
