using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Attendance;

public sealed class AbsenceReasonTests : JournalTest
{
    private const string SetReasons = """
        mutation($input: SetAbsenceReasonsInput!) {
          setAbsenceReasons(input: $input) { absences { status pupil { name { short } } reason { code kind } } errors { code ... on InputError { field clause } } }
        }
        """;

    private const string Missed = "query($id: ID!) { pupil(id: $id) { diary(week: \"2026-09-07\") { days { lessons { attendance { status reason { code kind } } } } } } }";

    [Fact]
    [Requirement("LES-15")]
    [Requirement("ACC-11")]
    public async Task The_homeroom_teacher_enters_the_reason_and_the_teachers_value_stays()
    {
        await AbsentAsync();

        var answer = await SetAsync("maths", new { lessonId = English, pupilId = Anna, code = "Б" });

        Assert.Equal("""{"absences":[{"status":"ABSENT","pupil":{"name":{"short":"Белова И. О."}},"reason":{"code":"Б","kind":"ILLNESS"}}],"errors":[]}""", answer.GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal(
            [(1, (long?)null, School.EnglishTeacher1.PersonId), (2, (await db.AbsenceReasons.SingleAsync(r => r.Code == "Б" && r.SchoolId == School.School.Id)).Id, School.MathsTeacher.PersonId)],
            await db.AttendanceRevisions.OrderBy(r => r.Number).Select(r => new ValueTuple<int, long?, long>(r.Number, r.ReasonId, r.AuthorPersonId)).ToListAsync());
        Assert.Contains("""{"status":"ABSENT","reason":{"code":"Б","kind":"ILLNESS"}}""", await Server.AskAsync("annas-father", Missed, new { id = Anna }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("LES-16")]
    public async Task The_homeroom_teacher_says_days_later_why_and_why_otherwise_without_a_reason_of_the_change()
    {
        await AbsentAsync();
        Server.Database.Clock.Advance(TimeSpan.FromDays(3));

        var first = await SetAsync("maths", new { lessonId = English, pupilId = Anna, code = "Н" });
        var other = await SetAsync("maths", new { lessonId = English, pupilId = Anna, code = "Б" });

        Assert.Equal("[] []", $"{first.GetProperty("errors").GetRawText()} {other.GetProperty("errors").GetRawText()}");
        await using var db = Server.Database.Open();
        Assert.Equal(["1 ", "2 Н", "3 Б"], await (
            from revision in db.AttendanceRevisions
            where revision.Reason == null
            from reason in db.AbsenceReasons.Where(r => r.Id == revision.ReasonId).DefaultIfEmpty()
            orderby revision.Number
            select $"{revision.Number} {(reason == null ? "" : reason.Code)}").ToListAsync());
    }

    [Fact]
    public async Task A_subject_teacher_learns_only_that_the_absence_is_excused()
    {
        await AbsentAsync();
        await SetAsync("maths", new { lessonId = English, pupilId = Anna, code = "Б" });

        var journal = await Server.AskAsync("english1", """
            query($group: ID!, $period: ID!) { teachingGroup(id: $group) { journal(periodId: $period) { rows { cells { attendance { reason { code kind } } } } } } }
            """, new { group = Id("TeachingGroup", School.English7A1.Id), period = Id("GradingPeriod", School.FirstQuarter.Id) });

        Assert.Contains("""{"reason":{"code":"У","kind":"EXCUSED"}}""", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_reason_is_told_and_none_is_entered()
    {
        await AbsentAsync();

        var answer = await SetAsync("maths",
            new { lessonId = English, pupilId = Anna, code = "ХЗ" },
            new { lessonId = English, pupilId = Id("Pupil", School.Boris.Id), code = "Б" },
            new { lessonId = English, pupilId = Id("Pupil", School.Vera.Id), code = "Б" },
            new { lessonId = English, pupilId = Anna, code = "Б" });

        Assert.Equal(
            """[{"code":"INVALID_VALUE","field":"absences[0].code","clause":"S-16"},{"code":"NOT_FOUND","field":"absences[1].pupilId","clause":null},{"code":"NOT_FOUND","field":"absences[2].pupilId","clause":null},{"code":"INVALID_VALUE","field":"absences[3].pupilId","clause":null}]""",
            answer.GetProperty("errors").GetRawText());
        await using var db = Server.Database.Open();
        Assert.Null((await db.Attendance.SingleAsync()).ReasonId);
    }

    [Theory]
    [InlineData("english1")]
    [InlineData("deputy")]
    [InlineData("administrator")]
    [InlineData("annas-father")]
    public async Task Nobody_but_the_homeroom_teacher_enters_reasons(string login)
    {
        await AbsentAsync();

        var body = await Server.AskAsync(login, SetReasons, new { input = new { absences = new[] { new { lessonId = English, pupilId = Anna, code = "Б" } } } });

        Assert.Contains("\"code\":\"FORBIDDEN\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_homeroom_teacher_of_another_class_is_told_that_the_class_is_not_hers()
    {
        await AbsentAsync();
        var own = await SetAsync("teacher-and-mother", new { lessonId = English, pupilId = Anna, code = "Б" });

        Assert.Equal("""[{"code":"FORBIDDEN","field":"absences[0].pupilId","clause":"LES-15"}]""", own.GetProperty("errors").GetRawText());
    }

    [Fact]
    [Requirement("LES-16")]
    public async Task Absences_without_a_reason_are_listed_and_become_overdue_in_the_schools_interval()
    {
        await AbsentAsync();
        const string left = "query($id: ID!) { schoolClass(id: $id) { all: absencesWithoutReason { pupil { name { short } } lesson { date } } overdue: absencesWithoutReason(overdue: true) { status } } }";
        var id = new { id = Id("SchoolClass", School.Class7A.Id) };

        Server.Database.Clock.Advance(TimeSpan.FromDays(6));
        var sixDays = await Server.DataAsync("maths", left, id);
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        var week = await Server.DataAsync("deputy", left, id);
        await SetAsync("maths", new { lessonId = English, pupilId = Anna, code = "У" });
        var done = await Server.DataAsync("maths", left, id);

        Assert.Equal("""{"schoolClass":{"all":[{"pupil":{"name":{"short":"Белова И. О."}},"lesson":{"date":"2026-09-07"}}],"overdue":[]}}""", sixDays.GetRawText());
        Assert.Equal(1, week.GetProperty("schoolClass").GetProperty("overdue").GetArrayLength());
        Assert.Equal("""{"schoolClass":{"all":[],"overdue":[]}}""", done.GetRawText());
        Assert.Contains("FORBIDDEN", await Server.AskAsync("english1", left, id), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("LES-17")]
    public async Task A_document_that_frees_from_lessons_is_seen_by_family_homeroom_teacher_and_leadership_alone()
    {
        var recorded = await Server.DataAsync("maths", """
            mutation($input: RecordExemptionInput!) { recordExemption(input: $input) { exemption { id document from to subject { name } } errors { code } } }
            """, new { input = new { pupilId = Anna, document = " Справка № 12, поликлиника № 3 ", from = "2026-09-07", to = "2026-09-11", subjectId = Id("Subject", School.Maths.Id) } });
        const string read = "query($id: ID!) { pupil(id: $id) { exemptions { document } } }";
        const string seen = """{"data":{"pupil":{"exemptions":[{"document":"Справка № 12, поликлиника № 3"}]}}}""";

        var exemption = recorded.GetProperty("recordExemption").GetProperty("exemption");
        Assert.Equal("2026-09-11", exemption.GetProperty("to").GetString());
        foreach (var login in new[] { "maths", "anna", "annas-father", "teacher-and-mother", "director", "deputy" })
            Assert.Equal(seen, await Server.AskAsync(login, read, new { id = Anna }));
        foreach (var login in new[] { "english1", "administrator", "clerk", "auditor" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, read, new { id = Anna }), StringComparison.Ordinal);
        var withdrawn = await Server.DataAsync("maths", "mutation($input: WithdrawExemptionInput!) { withdrawExemption(input: $input) { exemption { withdrawnAt } errors { code } } }",
            new { input = new { exemptionId = exemption.GetProperty("id").GetString() } });
        Assert.Equal("2026-09-07T09:00:00Z", withdrawn.GetProperty("withdrawExemption").GetProperty("exemption").GetProperty("withdrawnAt").GetString());
        Assert.Equal("""{"data":{"pupil":{"exemptions":[]}}}""", await Server.AskAsync("annas-father", read, new { id = Anna }));
        await using var db = Server.Database.Open();
        Assert.All(await db.AuditEntries.ToListAsync(), e => Assert.Equal($$"""{"pupil":{{School.Anna.Id}}}""", e.Details));
    }

    private string English => Id("Lesson", School.EnglishLesson1.Id);

    private string Anna => Id("Pupil", School.Anna.Id);

    private async Task AbsentAsync()
    {
        var decided = await Server.AskAsync("administrator", """mutation { decideRegulation(input: { preset: "velikie-luki", basis: "Приказ 1", settings: [{ key: "absenceReviewInterval", value: "{\"count\":1,\"unit\":\"WEEK\"}" }] }) { errors { code message } } }""");
        Assert.Equal("""{"data":{"decideRegulation":{"errors":[]}}}""", decided);
        await Server.DataAsync("english1", "mutation($input: RecordLessonInput!) { recordLesson(input: $input) { errors { code } } }",
            new { input = new { lessonId = English, absences = new[] { new { pupilId = Anna, status = "ABSENT" } } } });
    }

    private async Task<JsonElement> SetAsync(string login, params object[] absences) =>
        (await Server.DataAsync(login, SetReasons, new { input = new { absences } })).GetProperty("setAbsenceReasons");
}
