using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests;

/// <summary>By every route of the schema, those who have no relation to the child learn nothing of him.</summary>
public sealed class NobodyElseTests
{
    private const string Comment = "canary-comment-7f3a";
    private const string Reason = "canary-reason-91bc";

    private const string MarkFields =
        "id value comment numericValue recordedAt pupil { id name { full } } lesson { id } author { name { short } } revisions { value reason }";

    [Fact]
    [Requirement("ACC-07")]
    [Requirement("ACC-12")]
    public async Task Another_parent_another_teacher_and_the_public_get_nothing_by_any_route()
    {
        // Some routes lead through a whole school: here they are refused for want of a right, not for their cost.
        await using var server = new EJournalServer().Set("Limits:Cost", "1000000");
        var day = await SchoolDay.BeginAsync(server, SchoolDay.MotherLogin, "parent41", "t1a");
        var mark = await Teacher.SetAsync(server, day, day.PupilId, "4", comment: Comment);
        var markId = mark.GetProperty("id").GetString()!;
        await Teacher.SetAsync(server, day, day.PupilId, "5", markId, Reason, Comment);
        var variables = new { pupil = day.PupilId, mark = markId, schoolClass = day.ClassId, lesson = day.LessonId, yes = true };

        string?[] outsiders = [await server.SignInAsync("parent41", SchoolDay.Password), await server.SignInAsync("t1a", SchoolDay.Password), null];
        foreach (var token in outsiders)
        {
            foreach (var query in Routes())
            {
                var answer = await server.SendAsync(token, query, variables);
                // A route that is no valid document would hide everything from everybody and prove nothing.
                Assert.StartsWith("{\"data\":", answer, StringComparison.Ordinal);
                foreach (var secret in new[] { Comment, Reason, "Петров Г", "\"5\"" })
                    Assert.False(answer.Contains(secret, StringComparison.Ordinal), $"{query}\n{answer}");
            }
        }

        // The routes lead somewhere: by the first, the mother sees the comment.
        var mother = await server.SignInAsync(SchoolDay.MotherLogin, SchoolDay.Password);
        Assert.Contains(Comment, await server.SendAsync(mother, Routes().First(), variables), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task A_hidden_object_and_an_absent_one_are_the_same_bytes()
    {
        await using var server = new EJournalServer();
        var day = await SchoolDay.BeginAsync(server, "parent41");
        var markId = (await Teacher.SetAsync(server, day, day.PupilId, "4")).GetProperty("id").GetString()!;
        var stranger = await server.SignInAsync("parent41", SchoolDay.Password);

        foreach (var id in new[] { day.PupilId, markId })
        {
            const string Query = "query Q($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }";
            var hidden = await server.SendAsync(stranger, Query, new { id });
            var absent = await server.SendAsync(stranger, Query, new { id = "bm8tc3VjaC10aGluZw" });
            Assert.Equal(absent, hidden);
        }
    }

    private static IEnumerable<string> Routes()
    {
        string[] declarations = ["$pupil: ID!", "$mark: ID!", "$schoolClass: ID!", "$lesson: ID!", "$yes: Boolean!"];
        string[] bodies =
        [
            $$"""node(id: $mark) { ... on Mark { {{MarkFields}} } }""",
            $$"""nodes(ids: [$mark, $pupil, $lesson]) { id ... on Mark { {{MarkFields}} } ... on Pupil { name { full } } ... on Lesson { topic } }""",
            $$"""aliased: node(id: $mark) { x: id ... on Mark { shown: value said: comment who: pupil { n: name { full short } } } }""",
            """pupil(id: $pupil) { id name { full short } schoolClass { id name } }""",
            $$"""pupil(id: $pupil) { marks(first: 50) { totalCount nodes { {{MarkFields}} } edges { cursor node { {{MarkFields}} } } } }""",
            $$"""pupil(id: $pupil) { diary(week: "2026-11-16") { days { lessons { marks { {{MarkFields}} } attendance { status reason { code } } } } } }""",
            """pupil(id: $pupil) { deliveryAgreements { id contact { masked } } }""",
            """schoolClass(id: $schoolClass) { pupils { id name { full } } }""",
            $$"""schoolClass(id: $schoolClass) { pupils { marks { nodes { {{MarkFields}} } } } }""",
            $$"""school { classes { pupils { name { full } diary(week: "2026-11-16") { days { lessons { marks { {{MarkFields}} } } } } } } }""",
            $$"""lesson(id: $lesson) { id group { journal(periodId: "x") { rows { pupil { name { full } } cells { marks { {{MarkFields}} } } average } } } }""",
            """schoolClass(id: $schoolClass) { homeroomTeacher { name { full } } schedule(week: "2026-11-16") { days { lessons { group { schoolClass { pupils { name { full } } } } } } } }""",
            $$"""node(id: $pupil) { ... on Node { ... on Pupil @include(if: $yes) { name { full } marks { nodes { ...M } } } } }""",
            """viewer { children { name { full } schoolClass { pupils { name { full } } } } teachingGroups { schoolClass { pupils { name { full } } } } }""",
        ];
        var fragment = $$"""fragment M on Mark { {{MarkFields}} }""";
        return bodies.Select(body =>
        {
            var used = declarations.Where(d => body.Contains(d[..d.IndexOf(':', StringComparison.Ordinal)], StringComparison.Ordinal)).ToList();
            var head = used.Count == 0 ? "query" : $"query R({string.Join(", ", used)})";
            return $"{head} {{ {body} }}{(body.Contains("...M", StringComparison.Ordinal) ? " " + fragment : "")}";
        });
    }
}
