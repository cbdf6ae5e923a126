using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Access;

/// <summary>What is hidden on one route is hidden on all of them, and looks as if it were not there.</summary>
public sealed class RouteTests : JournalTest
{
    private static readonly string[] Strangers =
        ["boris", "boris-mother", "veras-mother", "english2", "administrator", "clerk", "methodist", "other-director"];

    [Fact]
    [Requirement("ACC-07")]
    public async Task A_mark_by_any_route_is_absent_for_whoever_may_not_see_it()
    {
        var mark = Id("Mark", School.AnnasEnglishMark.Id);
        var absent = Id("Mark", 987654);
        string[] routes =
        [
            """{ node(id: "%") { id __typename } }""",
            """{ a: node(id: "%") { id } b: node(id: "%") { ... on Mark { value comment } } }""",
            """{ nodes(ids: ["%", "%"]) { id ... on Mark { value pupil { name { full } } } } }""",
            """query { node(id: "%") { ...m } } fragment m on Mark { value revisions { value } lesson { id } }""",
        ];

        foreach (var login in Strangers.Append("substitute"))
        {
            foreach (var route in routes)
            {
                var hidden = await Server.AskAsync(login, route.Replace("%", mark, StringComparison.Ordinal));
                var missing = await Server.AskAsync(login, route.Replace("%", absent, StringComparison.Ordinal));

                Assert.Equal(missing, hidden);
                Assert.DoesNotContain("value\":\"", hidden, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task A_pupil_by_any_route_is_absent_for_another_family_and_another_school()
    {
        var anna = Id("Pupil", School.Anna.Id);
        var absent = Id("Pupil", 987654);
        string[] routes =
        [
            """{ pupil(id: "%") { id name { full } } }""",
            """{ node(id: "%") { ... on Pupil { diary(week: "2026-09-07") { from } } } }""",
            """{ nodes(ids: ["%"]) { ... on Pupil { marks { nodes { value } totalCount } } } }""",
            """{ x: pupil(id: "%") { schoolClass { pupils { name { full } } } } }""",
        ];

        foreach (var login in new[] { "boris", "boris-mother", "veras-mother", "other-director", "english2" })
        {
            foreach (var route in routes)
            {
                Assert.Equal(
                    await Server.AskAsync(login, route.Replace("%", absent, StringComparison.Ordinal)),
                    await Server.AskAsync(login, route.Replace("%", anna, StringComparison.Ordinal)));
            }
        }
    }

    [Theory]
    [InlineData("boris-mother", "Волков")]
    [InlineData("annas-father", "Белова")]
    public async Task A_family_walking_back_from_the_class_meets_its_own_child_only(string login, string child)
    {
        var data = await Server.DataAsync(login, """{ viewer { children { schoolClass { pupils { name { full } schoolClass { pupils { name { full } marks(first: 1) { nodes { pupil { name { full } } } } } } } } } } }""");

        var names = new HashSet<string>();
        Collect(data, names);
        Assert.Equal([$"{child} Имя Отчество"], names);
    }

    [Fact]
    [Requirement("ACC-12")]
    public async Task Homeroom_teacher_reads_every_diary_of_the_own_class_and_no_other()
    {
        var query = """{ pupil(id: "%") { diary(week: "2026-09-07") { days { lessons { marks { value } } } } marks { totalCount } } }""";

        var own = await Server.DataAsync("maths", query.Replace("%", Id("Pupil", School.Anna.Id), StringComparison.Ordinal));
        var other = await Server.AskAsync("maths", query.Replace("%", Id("Pupil", School.Vera.Id), StringComparison.Ordinal));

        Assert.Equal(2, own.GetProperty("pupil").GetProperty("marks").GetProperty("totalCount").GetInt32());
        Assert.Equal("""{"data":{"pupil":null}}""", other);
    }

    [Fact]
    [Requirement("ACC-13")]
    public async Task A_subject_teacher_reads_the_marks_of_the_own_subject_and_not_the_diary()
    {
        var body = await Server.AskAsync("english1", $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { marks { nodes { value lesson { group { subject { name } } } } totalCount } } }""");
        var diary = await Server.AskAsync("english1", $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { name { short } diary(week: "2026-09-07") { from } } }""");

        Assert.Equal("""{"data":{"pupil":{"marks":{"nodes":[{"value":"4","lesson":{"group":{"subject":{"name":"Английский язык"}}}}],"totalCount":1}}}}""", body);
        Assert.StartsWith("""{"data":{"pupil":null},"errors":[{""", diary, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", diary, StringComparison.Ordinal);
        Assert.Contains("""["pupil","diary"]""", diary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("administrator")]
    [InlineData("clerk")]
    public async Task Administration_of_the_system_sees_pupils_and_no_marks(string login)
    {
        var id = Id("Pupil", School.Anna.Id);

        var name = await Server.AskAsync(login, $$"""{ pupil(id: "{{id}}") { name { short } } }""");
        var marks = await Server.AskAsync(login, $$"""{ pupil(id: "{{id}}") { marks { nodes { value } } } }""");

        Assert.Equal("""{"data":{"pupil":{"name":{"short":"Белова И. О."}}}}""", name);
        Assert.Contains("\"code\":\"FORBIDDEN\"", marks, StringComparison.Ordinal);
        Assert.DoesNotContain("\"value\"", marks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ pupil(id: \"%\") { id } }")]
    [InlineData("{ node(id: \"%\") { id } }")]
    [InlineData("{ nodes(ids: [\"%\"]) { id } }")]
    [InlineData("{ schoolClass(id: \"%\") { id } }")]
    [InlineData("{ teachingGroup(id: \"%\") { id } }")]
    [InlineData("{ lesson(id: \"%\") { id } }")]
    [InlineData("{ school(id: \"%\") { timeZone } }")]
    [InlineData("mutation { withdrawDelivery(input: { agreementId: \"%\" }) { errors { message } } }")]
    [InlineData("mutation { configureChannel(input: { key: \"sms\", enabled: true }) { errors { message } } }")]
    public async Task The_public_is_refused_before_any_statement(string query)
    {
        var body = await Server.AskAsync(null, query.Replace("%", Id("Pupil", School.Anna.Id), StringComparison.Ordinal));

        Assert.True(body.Contains("\"code\":\"FORBIDDEN\"", StringComparison.Ordinal) || body == """{"data":{"school":null}}""", body);
    }

    [Fact]
    public async Task The_public_sees_the_name_of_a_school_and_that_nobody_is_signed_in()
    {
        var body = await Server.AskAsync(null, $$"""{ viewer { roles } school(id: "{{Id("School", School.School.Id)}}") { name } }""");

        Assert.Equal("""{"data":{"viewer":null,"school":{"name":"Школа «main»"}}}""", body);
    }

    [Fact]
    [Requirement("ACC-04")]
    [Requirement("SCH-04")]
    public async Task A_teacher_signed_in_at_night_sees_who_he_is_and_his_own_schedule()
    {
        Server.Database.Clock.Advance(TimeSpan.FromHours(15));

        var body = await Server.AskAsync("english1", """
            { viewer { account { login person { short } } roles children { id } homeroomClasses { name } teachingGroups { subgroup subject { name } schoolClass { schedule(week: "2026-09-07") { days { lessons { number group { subgroup } } } } } } } }
            """);

        Assert.Equal(
            """{"data":{"viewer":{"account":{"login":"english1","person":{"short":"Ким И. О."}},"roles":["TEACHER"],"children":[],"homeroomClasses":[],"teachingGroups":[{"subgroup":"1","subject":{"name":"Английский язык"},"schoolClass":{"schedule":{"days":["""
            + """{"lessons":[{"number":1,"group":{"subgroup":null}},{"number":2,"group":{"subgroup":"1"}},{"number":2,"group":{"subgroup":"2"}}]},{"lessons":[{"number":1,"group":{"subgroup":null}}]},{"lessons":[]},{"lessons":[]},{"lessons":[]},{"lessons":[]},{"lessons":[]}]}}}]}}}""",
            body);
    }

    [Fact]
    public async Task More_than_a_hundred_ids_at_once_are_refused()
    {
        var body = await Server.AskAsync("director", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Range(1, 101).Select(i => Id("Pupil", i)) });

        Assert.Contains("\"code\":\"BAD_USER_INPUT\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_type_with_an_id_comes_back_by_its_id()
    {
        string[] ids =
        [
            Id("School", School.School.Id), Id("SchoolClass", School.Class7A.Id), Id("GradingPeriod", School.FirstQuarter.Id),
            Id("Teacher", School.MathsTeacher.Id), Id("Pupil", School.Anna.Id), Id("Subject", School.Maths.Id),
            Id("TeachingGroup", School.Maths7A.Id), Id("Lesson", School.MathsLesson.Id), Id("Mark", School.AnnasMark.Id),
            Id("WorkKind", School.WorkKinds[0].Id), Id("Account", School.Accounts["director"].Id),
        ];

        var data = await Server.DataAsync("director", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });

        Assert.Equal(ids, data.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()));
    }

    private static void Collect(JsonElement value, HashSet<string> names)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Collect(item, names);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (member.Name == "full")
                    names.Add(member.Value.GetString()!);
                else
                    Collect(member.Value, names);
            }
        }
    }
}
