using EJournal.Security.Tests.Attacks;

namespace EJournal.Security.Tests.Fuzz;

/// <summary>Documents to start from: what front-ends send, everything the language has, and the attacks.</summary>
internal static class Seeds
{
    private const string Diary = """
        query Diary($id: ID!, $week: Date!, $all: Boolean = true) {
          pupil(id: $id) { name { full short } diary(week: $week) { days { date isSchoolDay lessons { ...Line } } } }
        }
        fragment Line on DiaryLesson { lesson { number topic homework @include(if: $all) { text } group { subject { name } } } marks { value workKind { name } } attendance { status } }
        """;

    private const string Journal = """
        query Journal($group: ID!, $period: ID!) { teachingGroup(id: $group) { journal(periodId: $period) {
          period { name } lessons { date } rows { pupil { name { short } } average finalMark cells { marks { value } attendance { status } } } } } }
        """;

    private const string Pages = """
        query Page($id: ID!, $n: Int = 10, $after: String) { node(id: $id) { __typename id ... on Pupil { marks(first: $n, after: $after) {
          totalCount edges { cursor node { id value: value lesson { date } } } pageInfo { hasNextPage endCursor } } } } a: nodes(ids: [$id, "x"]) { id ... on Mark { value } } }
        """;

    private const string Mark = """
        mutation Set($lesson: ID!, $pupil: ID!) { setMark(input: { lessonId: $lesson, pupilId: $pupil, value: "5", comment: "отлично \u263A \"да\"" }) {
          mark { id value revisions { value on: at } } errors { __typename code message ... on InputError { field } } } }
        """;

    private const string Syntax = "\uFEFF" + """"
        # everything
        "described" query A($a: [Int!]! = [1, -2, 3], $b: Filter = { x: 1.5e-3, y: { z: null }, e: RED, t: true } @d) @dir(a: """
          block
            "text" \"""
        """) { f(x: $a, y: [[$b]], s: "\u{1F600}\n\t\\", n: 0) @skip(if: false) @include(if: true) { ...F @x ... @include(if: $a) { g } ... on T { h: i } } }
        fragment F on T @y { j, k, l }
        subscription S { diaryChanged(pupilId: "x") { kind } }
        """";

    private static readonly string[] Plain =
    [
        Syntax, Diary, Journal, Pages, Mark,
        "{ __schema { types { name kind fields(includeDeprecated: true) { name args { name defaultValue } type { ofType { name } } } } directives { name locations } } }",
        "{ viewer { account { login } roles children { id schoolClass { name pupils { name { full } } } } } school { name gradingPeriods { id name } classes { name } } }",
    ];

    private static readonly string[] Hostile =
    [
        .. BypassAttacks.All.Concat(MergeBombs.All).Concat(CostAttacks.All).Where(a => a.Path == "/graphql" && a.Status != 413).Select(QueryOf),
    ];

    public static IEnumerable<string> Valid => Plain.Skip(1);

    /// <summary>In turn; twice a plain one for each that is hostile.</summary>
    public static string At(int index) => index % 3 == 2 ? Hostile[index / 3 % Hostile.Length] : Plain[index % Plain.Length];

    private static string QueryOf(Attack attack) => System.Text.Json.JsonDocument.Parse(attack.Body!).RootElement.GetProperty("query").GetString()!;
}
