using EJournal.Domain.PersonalData;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Tokens;

/// <summary>A token for one child is a parent of that child and nothing else.</summary>
public sealed class ChosenChildTests : TokenTest
{
    private static readonly string[] All = [.. Domain.Access.Scopes.All.Select(s => s.Code)];

    [Fact]
    public async Task A_sibling_by_any_route_is_absent()
    {
        await MakeSiblingAsync();
        var (_, token) = await TokenAsync("annas-father", All, [Anna]);
        var (mark, absentMark) = (Id("Mark", Server.School.VerasMark.Id), Id("Mark", 987654));
        (string Query, string Hidden, string Absent)[] routes =
        [
            ("""{ pupil(id: "%") { id name { full } } }""", Vera, Id("Pupil", 987654)),
            ("""{ nodes(ids: ["%"]) { ... on Pupil { marks { nodes { value } totalCount } } } }""", Vera, Id("Pupil", 987654)),
            ("""{ node(id: "%") { ... on Pupil { diary(week: "2026-09-07") { from } parents { relation } } } }""", Vera, Id("Pupil", 987654)),
            ("""{ node(id: "%") { ... on Mark { value pupil { id } } } }""", mark, absentMark),
            ("""{ lesson(id: "%") { topic homework { text } } }""", Id("Lesson", Server.School.MathsLesson7B.Id), Id("Lesson", 987654)),
            ("""{ schoolClass(id: "%") { name pupils { id } } }""", Id("SchoolClass", Server.School.Class7B.Id), Id("SchoolClass", 987654)),
            ("""{ teachingGroup(id: "%") { subject { name } } }""", Id("TeachingGroup", Server.School.Maths7B.Id), Id("TeachingGroup", 987654)),
        ];

        foreach (var (query, hidden, absent) in routes)
        {
            var answer = await AskAsync(token, query.Replace("%", hidden, StringComparison.Ordinal));
            Assert.Equal(await AskAsync(token, query.Replace("%", absent, StringComparison.Ordinal)), answer);
            // The user himself does see it, so that the comparison is worth something.
            Assert.NotEqual(answer, await AskAsync(await BearerOfAsync("annas-father"), query.Replace("%", hidden, StringComparison.Ordinal)));
        }

        Assert.Equal($$$$$$"""{"data":{"viewer":{"children":[{"id":"{{{{{{Anna}}}}}}"}]}}}""", await AskAsync(token, "{ viewer { children { id } } }"));
        Assert.Equal("""{"data":{"school":{"classes":[{"name":"7А"}]}}}""", await AskAsync(token, "{ school { classes { name } } }"));
    }

    [Fact]
    public async Task Without_chosen_children_it_sees_all_of_them()
    {
        await MakeSiblingAsync();
        var (_, token) = await TokenAsync("annas-father", ["diary:read"]);

        Assert.Equal($$$$$$"""{"data":{"viewer":{"children":[{"id":"{{{{{{Anna}}}}}}"},{"id":"{{{{{{Vera}}}}}}"}]}}}""", await AskAsync(token, "{ viewer { children { id } } }"));
    }

    [Fact]
    public async Task A_teacher_who_is_a_mother_is_only_the_mother()
    {
        var (_, token) = await TokenAsync("teacher-and-mother", All, [Anna]);

        Assert.Equal(
            $$$$$$"""{"data":{"viewer":{"roles":["PARENT"],"children":[{"id":"{{{{{{Anna}}}}}}"}],"teachingGroups":[],"homeroomClasses":[]},"pupil":null}}""",
            await AskAsync(token, """{ viewer { roles children { id } teachingGroups { id } homeroomClasses { id } } pupil(id: "*") { id } }""".Replace("*", Vera, StringComparison.Ordinal)));
        Assert.Contains("\"errors\"", await AskAsync(token,
            """mutation { setMark(input: { lessonId: "*", pupilId: "#", value: "5" }) { errors { code } } }"""
                .Replace("*", Id("Lesson", Server.School.MathsLesson7B.Id), StringComparison.Ordinal).Replace("#", Vera, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_that_is_no_longer_his_is_gone_at_the_next_request_and_no_other_takes_its_place()
    {
        await MakeSiblingAsync();
        var (_, token) = await TokenAsync("annas-father", ["diary:read"], [Anna]);
        await using (var db = Server.Database.Open())
        {
            var (father, anna) = (Server.School.AnnasFather.Id, Server.School.Anna.Id);
            await db.Guardianships.Where(g => g.ParentId == father && g.PupilId == anna).ExecuteDeleteAsync();
        }

        Assert.Equal("""{"data":{"viewer":{"children":[],"token":{"children":[]}}}}""", await AskAsync(token, "{ viewer { children { id } token { children { id } } } }"));
    }

    [Fact]
    public async Task The_consents_of_its_user_about_himself_and_about_a_sibling_are_left_out()
    {
        await MakeSiblingAsync();
        await using (var db = Server.Database.Open())
        {
            var (school, father, now) = (Server.School, Server.School.AnnasFather.PersonId, Server.Database.Clock.Now);
            foreach (var (subject, kind) in new[] { (new ConsentSubject(school.Anna.Id, null), ConsentKind.PupilData), (new(school.Vera.Id, null), ConsentKind.PupilData), (new(null, school.EnglishTeacher1.Id), ConsentKind.StaffData) })
            {
                var text = new ConsentText { SchoolId = school.School.Id, Kind = kind, Version = (int)(subject.PupilId ?? 1), Text = "Согласен.", PublishedById = school.Director.PersonId, PublishedAt = now };
                db.Add(text);
                await db.SaveChangesAsync();
                db.Add(Consent.Give(text, subject, father, null, new(2026, 9, 1), father, now));
            }

            await db.SaveChangesAsync();
        }

        const string query = "{ viewer { consents { kind } } }";
        var (_, token) = await TokenAsync("annas-father", ["people:read"], [Anna]);
        Assert.Equal("""{"data":{"viewer":{"consents":[{"kind":"STAFF_DATA"},{"kind":"PUPIL_DATA"},{"kind":"PUPIL_DATA"}]}}}""", await AskAsync(await BearerOfAsync("annas-father"), query));
        Assert.Equal("""{"data":{"viewer":{"consents":[{"kind":"PUPIL_DATA"}]}}}""", await AskAsync(token, query));
    }

    [Fact]
    public async Task Of_a_class_that_the_child_left_it_sees_no_more_than_its_user()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            var anna = await db.Pupils.Include(p => p.Classes).Include(p => p.Subgroups).SingleAsync(p => p.Id == Server.School.Anna.Id);
            anna.Transfer(Server.School.Class7B.Id, new(2026, 9, 7), []);
            foreach (var schoolClass in new[] { Server.School.Class7A, Server.School.Class7B })
            {
                var planned = new SchoolEvent { SchoolId = schoolClass.SchoolId, Title = $"Поход {schoolClass.Name}", From = new(2026, 9, 8), To = new(2026, 9, 8), AuthorId = Server.School.Director.PersonId, PlannedAt = Server.Database.Clock.Now };
                db.Add(planned);
                await db.SaveChangesAsync();
                db.Add(new SchoolEventClass { EventId = planned.Id, ClassId = schoolClass.Id });
            }

            await db.SaveChangesAsync();
        }

        const string query = """{ school { events(from: "2026-09-01", to: "2026-09-30") { title } } }""";
        var (_, token) = await TokenAsync("annas-father", All, [Anna]);
        Assert.Equal("""{"data":{"school":{"events":[{"title":"Поход 7Б"}]}}}""", await AskAsync(await BearerOfAsync("annas-father"), query));
        Assert.Equal("""{"data":{"school":{"events":[{"title":"Поход 7Б"}]}}}""", await AskAsync(token, query));
    }

    [Fact]
    public async Task A_token_of_another_school_opens_nothing_here()
    {
        await Server.SetPasswordAsync("other-director");
        var (_, token) = await TokenAsync("other-director", All);

        var ids = new[] { Anna, Id("Mark", Server.School.AnnasMark.Id), Id("SchoolClass", Server.School.Class7A.Id) };
        Assert.Equal("""{"data":{"nodes":[null,null,null]}}""", await AskAsync(token, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids }));
    }
}
