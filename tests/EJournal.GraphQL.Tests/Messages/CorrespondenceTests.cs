using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Messages;

public sealed class CorrespondenceTests : JournalTest
{
    private const string Fields = "subject pupil { name { short } } participants { name { short } isStaff isYou unread } messages { text author { short } }";
    private const string Start = "mutation($input: StartCorrespondenceInput!) { startCorrespondence(input: $input) { correspondence { id " + Fields + " } errors { code message ... on InputError { field } ... on RuleError { clause } } } }";
    private const string Send = "mutation($input: SendMessageInput!) { sendMessage(input: $input) { correspondence { " + Fields + " } errors { code message ... on RuleError { clause } } } }";

    [Fact]
    [Requirement("MSG-02")]
    [Requirement("MSG-03")]
    public async Task The_homeroom_teacher_and_a_parent_correspond()
    {
        var id = await StartAsync("maths", new { subject = "Дневник", text = "Подойдите, пожалуйста.", parentsOfPupilIds = new[] { Id("Pupil", School.Boris.Id) }, aboutPupilId = Id("Pupil", School.Boris.Id) });
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));

        var answered = await Server.DataAsync("boris-mother", Send, new { input = new { correspondenceId = id, text = " Приду. " } });

        Assert.Equal(
            """{"correspondence":{"subject":"Дневник","pupil":{"name":{"short":"Волков И. О."}},"participants":[{"name":{"short":"Волкова И. О."},"isStaff":false,"isYou":true,"unread":1},{"name":{"short":"Петрова И. О."},"isStaff":true,"isYou":false,"unread":1}],"messages":[{"text":"Приду.","author":{"short":"Волкова И. О."}},{"text":"Подойдите, пожалуйста.","author":{"short":"Петрова И. О."}}]},"errors":[]}""",
            answered.GetProperty("sendMessage").GetRawText());
    }

    [Fact]
    public async Task Those_who_do_not_take_part_read_nothing_whatever_their_role()
    {
        var id = await StartAsync("maths", new { subject = "Дневник", text = "Подойдите.", parentsOfPupilIds = new[] { Id("Pupil", School.Boris.Id) } });

        foreach (var login in new[] { "director", "deputy", "administrator", "auditor", "boris", "annas-father", "other-director" })
        {
            Assert.Equal("""{"node":null,"viewer":{"correspondence":[],"unreadMessages":0}}""", (await Server.DataAsync(login, "query($id: ID!) { node(id: $id) { id } viewer { correspondence { subject } unreadMessages } }", new { id })).GetRawText());
            Assert.Equal("NOT_FOUND", (await Server.DataAsync(login, Send, new { input = new { correspondenceId = id, text = "Да" } })).GetProperty("sendMessage").GetProperty("errors")[0].GetProperty("code").GetString());
        }
    }

    [Fact]
    [Requirement("MSG-01")]
    public async Task An_employee_writes_to_employees_pupils_and_parents()
    {
        await StartAsync("english1", new { subject = "Олимпиада", text = "Завтра.", teacherIds = new[] { Id("Teacher", School.Director.Id) }, pupilIds = new[] { Id("Pupil", School.Anna.Id) }, parentsOfPupilIds = new[] { Id("Pupil", School.Anna.Id) } });

        foreach (var login in new[] { "director", "anna", "annas-father", "teacher-and-mother" })
            Assert.Equal("""{"viewer":{"correspondence":[{"subject":"Олимпиада"}],"unreadMessages":1}}""", (await Server.DataAsync(login, "{ viewer { correspondence { subject } unreadMessages } }")).GetRawText());
    }

    [Fact]
    [Requirement("MSG-07")]
    public async Task A_family_writes_to_its_teachers_and_to_the_administration_and_gets_an_answer()
    {
        var id = await StartAsync("annas-father", new { subject = "Справка", text = "Нужна справка.", teacherIds = new[] { Id("Teacher", School.MathsTeacher.Id), Id("Teacher", School.EnglishTeacher1.Id), Id("Teacher", School.Deputy.Id) } });

        var answered = await Server.DataAsync("deputy", Send, new { input = new { correspondenceId = id, text = "Готово." } });

        Assert.Equal("[]", answered.GetProperty("sendMessage").GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task A_family_writes_to_nobody_else()
    {
        const string refused = """[{"code":"FORBIDDEN","message":"Семья пишет учителям своего ребёнка, его классному руководителю и администрации.","clause":"S-06"}]""";

        // The other subgroup's teacher is not Anna's; of a classmate not even that he exists is told.
        Assert.Equal(refused, await ErrorsAsync("annas-father", new { subject = "т", text = "т", teacherIds = new[] { Id("Teacher", School.EnglishTeacher2.Id) } }));
        Assert.Equal(
            """[{"code":"NOT_FOUND","message":"Адресат не найден.","field":"parentsOfPupilIds"}]""",
            await ErrorsAsync("annas-father", new { subject = "т", text = "т", parentsOfPupilIds = new[] { Id("Pupil", School.Boris.Id) } }));
        Assert.Equal(
            """[{"code":"NOT_FOUND","message":"Адресат не найден.","field":"teacherIds"}]""",
            await ErrorsAsync("annas-father", new { subject = "т", text = "т", teacherIds = new[] { Id("Teacher", School.OtherDirector.Id) } }));
    }

    [Fact]
    public async Task Where_the_regulation_lets_families_only_look_they_write_nothing()
    {
        var id = await StartAsync("maths", new { subject = "Дневник", text = "Подойдите.", parentsOfPupilIds = new[] { Id("Pupil", School.Boris.Id) } });
        await Server.DataAsync("administrator", "mutation { decideRegulation(input: { preset: \"netschool\", basis: \"Положение\" }) { errors { code } } }");

        const string closed = """[{"code":"FORBIDDEN","message":"По регламенту школы в дневнике можно только смотреть, писать нельзя.","clause":"S-06"}]""";
        Assert.Equal(closed, await ErrorsAsync("boris-mother", new { subject = "т", text = "т", teacherIds = new[] { Id("Teacher", School.MathsTeacher.Id) } }));
        Assert.Equal(closed, (await Server.DataAsync("boris-mother", Send, new { input = new { correspondenceId = id, text = "Да" } })).GetProperty("sendMessage").GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task What_was_read_is_seen_by_the_others()
    {
        await StartAsync("maths", new { subject = "Дневник", text = "Подойдите.", parentsOfPupilIds = new[] { Id("Pupil", School.Boris.Id) } });
        const string mine = "{ viewer { unreadMessages correspondence { participants { isYou readAt unread } messages { id } } } }";
        var messages = (await Server.DataAsync("boris-mother", mine)).GetProperty("viewer").GetProperty("correspondence")[0].GetProperty("messages");
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        const string read = "mutation($id: ID!) { markMessagesRead(upTo: $id) { errors { code } } }";

        await Server.DataAsync("boris-mother", read, new { id = messages[0].GetProperty("id").GetString() });
        var hidden = await Server.DataAsync("director", read, new { id = messages[0].GetProperty("id").GetString() });

        Assert.Equal("""{"markMessagesRead":{"errors":[{"code":"NOT_FOUND"}]}}""", hidden.GetRawText());
        Assert.Equal(0, (await Server.DataAsync("boris-mother", mine)).GetProperty("viewer").GetProperty("unreadMessages").GetInt32());
        Assert.Equal(
            """[{"isYou":false,"readAt":"2026-09-07T09:05:00Z","unread":0},{"isYou":true,"readAt":null,"unread":0}]""",
            (await Server.DataAsync("maths", mine)).GetProperty("viewer").GetProperty("correspondence")[0].GetProperty("participants").GetRawText());
    }

    [Fact]
    public async Task Messages_are_neither_changed_nor_deleted()
    {
        await StartAsync("maths", new { subject = "Дневник", text = "Подойдите.", parentsOfPupilIds = new[] { Id("Pupil", School.Boris.Id) } });
        await using var db = Server.Database.Open();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.InternalMessages.ExecuteUpdateAsync(s => s.SetProperty(m => m.Text, "другое")));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.InternalMessages.ExecuteDeleteAsync());
    }

    private async Task<string> StartAsync(string login, object input)
    {
        var started = (await Server.DataAsync(login, Start, new { input })).GetProperty("startCorrespondence");
        Assert.Equal("[]", started.GetProperty("errors").GetRawText());
        return started.GetProperty("correspondence").GetProperty("id").GetString()!;
    }

    private async Task<string> ErrorsAsync(string login, object input)
    {
        var refused = (await Server.DataAsync(login, Start, new { input })).GetProperty("startCorrespondence");
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("correspondence").ValueKind);
        return refused.GetProperty("errors").GetRawText();
    }
}
