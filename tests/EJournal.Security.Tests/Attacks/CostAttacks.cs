using static EJournal.Security.Tests.Attacks.Attack;

namespace EJournal.Security.Tests.Attacks;

/// <summary>Pages of no allowed size, and lists of lists of lists.</summary>
internal static class CostAttacks
{
    private const string Variable = """query($n: Int) { pupil(id: "x") { marks(first: $n) { nodes { value } } } }""";

    public static IEnumerable<Attack> All =>
    [
        Post("first: 2147483647", """{ pupil(id: "x") { marks(first: 2147483647) { nodes { value } } } }""", "BAD_USER_INPUT"),
        Post("first: 2147483648", """{ pupil(id: "x") { marks(first: 2147483648) { nodes { value } } } }""", "VALIDATION_ERROR"),
        Post("first: -1", """{ pupil(id: "x") { marks(first: -1) { nodes { value } } } }""", "BAD_USER_INPUT"),
        Post("first: 0", """{ pupil(id: "x") { marks(first: 0) { nodes { value } } } }""", "BAD_USER_INPUT"),
        Post("first: null", """{ pupil(id: "x") { marks(first: null) { nodes { value } } } }""", "BAD_USER_INPUT"),
        Post("first by variable", Variable, "BAD_USER_INPUT", new { n = int.MaxValue }),
        Post("first by null variable", Variable, "BAD_USER_INPUT", new { n = (int?)null }),
        Post("first beyond Int", Variable, "BAD_USER_INPUT", new { n = 1e300 }),
        Post("first by default", """query($n: Int = 2147483647) { pupil(id: "x") { marks(first: $n) { nodes { value } } } }""", "BAD_USER_INPUT"),
        Post("100 × 100 × 100", """query($n: Int = 100) { pupil(id: "x") { marks(first: $n) { nodes { pupil { marks(first: $n) { nodes { pupil { marks(first: $n) { nodes { value } } } } } } } } } }""", "TOO_COSTLY"),
        Post("100 × 100 × 100 inline", """{ pupil(id: "x") { marks(first: 100) { nodes { pupil { marks(first: 100) { nodes { pupil { marks(first: 100) { nodes { value } } } } } } } } } }""", "TOO_COSTLY"),
        Post("100 × 100 × 100 by variables", """query($a: Int!, $b: Int!, $c: Int!) { pupil(id: "x") { marks(first: $a) { nodes { pupil { marks(first: $b) { nodes { pupil { marks(first: $c) { nodes { value } } } } } } } } } }""", "TOO_COSTLY", new { a = 100, b = 100, c = 100 }),
        Post("the whole school", "{ school { classes { pupils { marks(first: 100) { nodes { value } } } } } }", "TOO_COSTLY"),
        Post("30 aliases of a class", "{" + Texts.Numbered(30, i => $" a{i}: schoolClass(id: \"x\") {{ pupils {{ marks(first: 50) {{ nodes {{ value }} }} }} }}") + " }", "TOO_COSTLY"),
        Post("101 ids", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", "BAD_USER_INPUT", new { ids = Enumerable.Repeat("x", 101) }),
    ];
}
