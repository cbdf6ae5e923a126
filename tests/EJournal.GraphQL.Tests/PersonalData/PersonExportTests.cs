using System.Text.Json;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Tests.Auth;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.PersonalData;

public sealed class PersonExportTests : SignInTest
{
    private const string Export = "mutation($input: ExportPersonInput!) { exportPerson(input: $input) { export { pageUrl dataUrl withMarks } errors { code } } }";

    private object Anna => new { pupilId = Id("Pupil", Server.School.Anna.Id) };

    [Fact]
    [Requirement("PDN-05")]
    public async Task A_parent_gets_everything_about_the_child_as_data_and_on_paper()
    {
        await using (var db = Server.Database.OpenTracking())
        {
            WaitingMessage.Add(db, Server.School);
            var entry = new AttendanceEntry { SchoolId = Server.School.School.Id, LessonId = Server.School.MathsLesson.Id, PupilId = Server.School.Anna.Id, AuthorId = Server.School.MathsTeacher.Id, RecordedAt = Server.Database.Clock.Now };
            db.Add(entry);
            await db.SaveChangesAsync();
            db.Add(new AttendanceRevision { SchoolId = entry.SchoolId, AttendanceId = entry.Id, Number = 1, AuthorPersonId = Server.School.MathsTeacher.PersonId, At = Server.Database.Clock.Now, Reason = "Перепутана строка" });
            await db.SaveChangesAsync();
        }

        var export = await ExportAsync("annas-father", Anna);

        Assert.True(export.GetProperty("withMarks").GetBoolean());
        using var data = JsonDocument.Parse(await Server.Http.GetStringAsync(new Uri(export.GetProperty("dataUrl").GetString()!)));
        var tables = data.RootElement.GetProperty("tables");
        Assert.Equal("Белова", tables.GetProperty("People")[0].GetProperty("LastName").GetString());
        Assert.Equal(
            ["5", "4"], tables.GetProperty("Marks").EnumerateArray().OrderBy(m => m.GetProperty("Id").GetInt64()).Select(m => m.GetProperty("Value").GetString()));
        Assert.Equal(2, tables.GetProperty("MarkRevisions").GetArrayLength());
        Assert.Equal("Перепутана строка", Assert.Single(tables.GetProperty("AttendanceRevisions").EnumerateArray()).GetProperty("Reason").GetString());
        Assert.Equal(2, tables.GetProperty("Guardianships").GetArrayLength());
        Assert.Equal(["Математика", "Английский язык"], data.RootElement.GetProperty("lessons").EnumerateArray().Select(l => l.GetProperty("subject").GetString()));
        // The agreement and its address are the parent's.
        Assert.Equal(0, tables.GetProperty("DeliveryAgreements").GetArrayLength());

        var page = await Server.Http.GetStringAsync(new Uri(export.GetProperty("pageUrl").GetString()!));
        Assert.Contains("<h2>Отметки</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>История посещаемости</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<td>Белова</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Волков", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_gets_what_is_stored_about_himself_and_no_secret()
    {
        await using (var db = Server.Database.OpenTracking())
            WaitingMessage.Add(db, Server.School);
        var export = await ExportAsync("annas-father", new { });

        var data = await Server.Http.GetStringAsync(new Uri(export.GetProperty("dataUrl").GetString()!));

        Assert.Contains("79991112233", data, StringComparison.Ordinal);
        Assert.Contains("\"UserName\": \"annas-father\"", data, StringComparison.Ordinal);
        Assert.DoesNotContain("PasswordHash", data, StringComparison.Ordinal);
        Assert.DoesNotContain("SecurityStamp", data, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Hash\"", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_exports_no_marks_and_the_director_does()
    {
        var ofAdministrator = await ExportAsync("administrator", Anna);
        Assert.False(ofAdministrator.GetProperty("withMarks").GetBoolean());
        using var data = JsonDocument.Parse(await Server.Http.GetStringAsync(new Uri(ofAdministrator.GetProperty("dataUrl").GetString()!)));
        Assert.False(data.RootElement.GetProperty("tables").TryGetProperty("Marks", out _));
        Assert.False(data.RootElement.GetProperty("tables").TryGetProperty("Attendance", out _));
        Assert.StartsWith("the administrator sees no marks", data.RootElement.GetProperty("leftOut").GetProperty("FinalMarks").GetString(), StringComparison.Ordinal);

        Assert.True((await ExportAsync("director", Anna)).GetProperty("withMarks").GetBoolean());
    }

    [Fact]
    public async Task Of_a_teacher_is_exported_what_is_about_the_teacher_and_not_what_was_written_about_others()
    {
        var (bearer, lesson) = ((await SignedInAsync("maths")).Bearer, Id("Lesson", Server.School.MathsLesson.Id));
        await Server.AskAsync(bearer, $$"""mutation { setMark(input: { lessonId: "{{lesson}}", pupilId: "{{Id("Pupil", Server.School.Boris.Id)}}", value: "2", workKindId: "{{Id("WorkKind", Server.School.WorkKinds[1].Id)}}" }) { errors { message } } }""");
        await using (var db = Server.Database.Open())
        {
            Assert.Contains("\"value\":\"2\"", (await db.AuditEntries.SingleAsync(e => e.Action == "mark.set")).Details, StringComparison.Ordinal);
            db.Add(Remark.Make(new(Server.School.MathsTeacher.Id, Server.School.Maths7A.Id, null, null), Server.School.School.Id, "Двойка без записи", new(2026, 9, 7), slipRequired: false, new(Server.School.Deputy.PersonId, Server.Database.Clock.Now, new(2026, 9, 7))));
            await db.SaveChangesAsync();
        }

        foreach (var (login, remarks) in new[] { ("administrator", false), ("director", true) })
        {
            var export = await ExportAsync(login, new { teacherId = Id("Teacher", Server.School.MathsTeacher.Id) });
            using var data = JsonDocument.Parse(await Server.Http.GetStringAsync(new Uri(export.GetProperty("dataUrl").GetString()!)));
            var tables = data.RootElement.GetProperty("tables");
            Assert.Equal((false, remarks), (tables.TryGetProperty("AuditEntries", out _), tables.TryGetProperty("Remarks", out _)));
            Assert.True(data.RootElement.GetProperty("leftOut").TryGetProperty("AuditEntries", out _));
        }
    }

    [Fact]
    public async Task When_the_family_opened_the_diary_is_in_no_export()
    {
        await using (var db = Server.Database.Open())
        {
            foreach (var (person, area) in new[] { (Server.School.AnnasFather.PersonId, DataArea.ParentCheck), (Server.School.Anna.PersonId, DataArea.OwnDiary), (Server.School.Deputy.PersonId, DataArea.Marks) })
                db.Add(new DataAccess { SchoolId = Server.School.School.Id, PupilId = Server.School.Anna.Id, PersonId = person, Area = area, Hour = Server.Database.Clock.Now, At = Server.Database.Clock.Now });
            await db.SaveChangesAsync();
        }

        var export = await ExportAsync("annas-father", Anna);

        using var data = JsonDocument.Parse(await Server.Http.GetStringAsync(new Uri(export.GetProperty("dataUrl").GetString()!)));
        Assert.Equal("Marks", Assert.Single(data.RootElement.GetProperty("tables").GetProperty("DataAccess").EnumerateArray()).GetProperty("Area").GetString());
        Assert.True(data.RootElement.GetProperty("leftOut").TryGetProperty("DataAccess: ParentCheck, OwnDiary", out _));
    }

    [Theory]
    [InlineData(Right.SeeStaffCards)]
    [InlineData(Right.SeeFamilies)]
    public async Task An_assistant_who_lost_a_right_does_not_get_the_same_by_export(Right right)
    {
        await using (var db = Server.Database.Open())
        {
            var administrator = Server.School.Administrator;
            await db.EmployeeRoles.Where(r => r.EmployeeId == administrator.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Role, Role.AdministratorAssistant));
        }

        await ExportAsync("administrator", Anna);
        await using (var db = Server.Database.Open())
        {
            db.Add(RightChange.Decide(Server.School.School.Id, Role.AdministratorAssistant, right, false, "Приказ 1", Server.School.Director.PersonId, Server.Database.Clock.Now));
            await db.SaveChangesAsync();
        }

        var (_, body) = await Server.AskAsync((await Server.SignInAsync("administrator")).Bearer, Export, new { input = Anna });
        Assert.Equal("""{"data":{"exportPerson":{"export":null,"errors":[{"code":"FORBIDDEN"}]}}}""", body);
    }

    [Theory]
    [InlineData("maths", "FORBIDDEN")]
    [InlineData("clerk", "FORBIDDEN")]
    [InlineData("boris-mother", "NOT_FOUND")]
    [InlineData("english2", "NOT_FOUND")]
    public async Task Nobody_else_gets_everything(string login, string code)
    {
        await Server.SetPasswordAsync(login);

        var (_, body) = await Server.AskAsync((await Server.SignInAsync(login)).Bearer, Export, new { input = Anna });

        Assert.Equal("""{"data":{"exportPerson":{"export":null,"errors":[{"code":"%"}]}}}""".Replace("%", code, StringComparison.Ordinal), body);
    }

    [Fact]
    public async Task That_it_was_asked_for_is_recorded_where_the_parent_reads_it_and_in_the_audit()
    {
        await ExportAsync("director", Anna);

        await Server.SetPasswordAsync("annas-father");
        var (_, log) = await Server.AskAsync(
            (await Server.SignInAsync("annas-father")).Bearer,
            $$"""{ pupil(id: "{{Id("Pupil", Server.School.Anna.Id)}}") { accessLog { nodes { person { short } area } } } }""");
        Assert.Contains("{\"person\":{\"short\":\"Орлова И. О.\"},\"area\":\"EXPORT\"}", log, StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "person.export");
        Assert.Equal(($"Person:{Server.School.Anna.PersonId}", """{"withMarks":true}"""), (entry.Subject, entry.Details));
    }

    [Fact]
    public async Task The_address_ends_with_its_time_and_with_the_right()
    {
        var export = await ExportAsync("director", Anna);
        var url = new Uri(export.GetProperty("dataUrl").GetString()!);
        Server.Database.Clock.Advance(TimeSpan.FromSeconds(599));
        Assert.Equal(200, await StatusAsync(url));

        await Server.BlockAsync("director");
        Assert.Equal(404, await StatusAsync(url));

        var ofFather = new Uri((await ExportAsync("annas-father", Anna)).GetProperty("pageUrl").GetString()!);
        Assert.Equal(200, await StatusAsync(ofFather));
        Server.Database.Clock.Advance(TimeSpan.FromSeconds(600));
        Assert.Equal(404, await StatusAsync(ofFather));
    }

    private async Task<int> StatusAsync(Uri url)
    {
        using var response = await Server.Http.GetAsync(url);
        return (int)response.StatusCode;
    }

    private async Task<SignedIn> SignedInAsync(string login)
    {
        await Server.SetPasswordAsync(login);
        return await Server.SignInAsync(login);
    }

    private async Task<JsonElement> ExportAsync(string login, object input)
    {
        var (_, body) = await Server.AskAsync((await SignedInAsync(login)).Bearer, Export, new { input });
        Assert.Contains("\"errors\":[]", body, StringComparison.Ordinal);
        return JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("exportPerson").GetProperty("export");
    }
}
