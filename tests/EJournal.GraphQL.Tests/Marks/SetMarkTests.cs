using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Marks;

public sealed class SetMarkTests : JournalTest
{
    private const string SetMark = """
        mutation($input: SetMarkInput!) {
          setMark(input: $input) {
            mark { id value numericValue weight comment workKind { code } author { name { short } } revisions { value author { short } reason at } }
            errors { __typename code message ... on InputError { field } ... on RuleError { clause } }
          }
        }
        """;

    [Fact]
    [Requirement("LES-10")]
    [Requirement("LES-11")]
    [Requirement("LES-12")]
    public async Task Teacher_sets_a_mark_with_kind_of_work_and_comment()
    {
        var input = new { lessonId = Monday, pupilId = Anna, value = " 4 ", workKindId = Kind("CONTROL"), comment = "Хорошо" };

        var mark = (await SetAsync("maths", input)).GetProperty("mark");

        Assert.Equal(
            """{"value":"4","numericValue":4,"weight":2,"comment":"Хорошо","workKind":{"code":"CONTROL"},"author":{"name":{"short":"Петрова И. О."}},"revisions":[{"value":"4","author":{"short":"Петрова И. О."},"reason":null,"at":"2026-09-07T09:00:00Z"}]}""",
            Without(mark, "id"));
        Assert.Equal([DiaryChangeKind.MarkSet], await EventsAsync());
    }

    [Fact]
    [Requirement("LES-11")]
    public async Task Kinds_of_work_to_choose_from_are_those_of_the_school()
    {
        var data = await Server.DataAsync("maths", "{ school { workKinds { id code } } }");

        Assert.Equal(
            School.WorkKinds.OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => (Id("WorkKind", k.Id), k.Code)),
            data.GetProperty("school").GetProperty("workKinds").EnumerateArray()
                .Select(k => (k.GetProperty("id").GetString()!, k.GetProperty("code").GetString()!)));
    }

    [Fact]
    [Requirement("LES-22")]
    public async Task A_mark_set_again_for_the_same_work_is_corrected_and_keeps_its_old_value()
    {
        Server.Database.Clock.Advance(TimeSpan.FromHours(1));
        var input = new { lessonId = Monday, pupilId = Anna, value = "3", reason = "Ошибка в проверке" };

        var mark = (await SetAsync("maths", input)).GetProperty("mark");

        Assert.Equal(Id("Mark", School.AnnasMark.Id), mark.GetProperty("id").GetString());
        Assert.Equal(
            """[{"value":"5","author":{"short":"Петрова И. О."},"reason":null,"at":"2026-09-07T09:00:00Z"},{"value":"3","author":{"short":"Петрова И. О."},"reason":"Ошибка в проверке","at":"2026-09-07T10:00:00Z"}]""",
            mark.GetProperty("revisions").GetRawText());
        Assert.Equal([DiaryChangeKind.MarkCorrected], await EventsAsync());
    }

    [Fact]
    public async Task A_mark_named_by_its_id_is_corrected_and_keeps_its_kind_of_work_and_comment()
    {
        var set = (await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "2", workKindId = Kind("ORAL"), comment = "Не готова" })).GetProperty("mark");
        var id = set.GetProperty("id").GetString();

        var corrected = (await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "4", markId = id })).GetProperty("mark");

        Assert.Equal(id, corrected.GetProperty("id").GetString());
        Assert.Equal("ORAL", corrected.GetProperty("workKind").GetProperty("code").GetString());
        Assert.Equal("Не готова", corrected.GetProperty("comment").GetString());
        Assert.Equal(2, corrected.GetProperty("revisions").GetArrayLength());
    }

    [Fact]
    public async Task A_correction_does_not_make_two_marks_for_the_same_work()
    {
        var oral = (await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "2", workKindId = Kind("ORAL") })).GetProperty("mark");

        var refused = await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "4", markId = Id("Mark", School.AnnasMark.Id), workKindId = Kind("ORAL") });
        var corrected = await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "3", markId = oral.GetProperty("id").GetString(), workKindId = Kind("ORAL") });

        Assert.Equal(
            """{"mark":null,"errors":[{"__typename":"InputError","code":"CONFLICT","message":"За эту работу у ученика уже стоит отметка на этом уроке. Исправьте её.","field":"workKindId"}]}""",
            refused.GetRawText());
        Assert.Equal("3", corrected.GetProperty("mark").GetProperty("value").GetString());
    }

    [Fact]
    public async Task The_same_value_again_is_no_news()
    {
        var mark = (await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "5" })).GetProperty("mark");

        Assert.Equal(1, mark.GetProperty("revisions").GetArrayLength());
        Assert.Empty(await EventsAsync());
    }

    [Fact]
    public async Task The_same_idempotency_key_returns_the_first_answer_and_changes_nothing()
    {
        var input = new { lessonId = Monday, pupilId = Anna, value = "4", workKindId = Kind("ORAL"), idempotencyKey = "a-1" };

        var first = await SetAsync("maths", input);
        var second = await SetAsync("maths", input);
        var other = await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "2", workKindId = Kind("ORAL"), idempotencyKey = "a-1" });

        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.Equal("CONFLICT", other.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal([DiaryChangeKind.MarkSet], await EventsAsync());
    }

    [Fact]
    public async Task A_substitute_sets_marks_in_the_lesson_he_gives_and_nowhere_else()
    {
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));

        var own = await SetAsync("substitute", new { lessonId = Id("Lesson", School.SubstitutedLesson.Id), pupilId = Anna, value = "4" });
        var other = await SetAsync("substitute", new { lessonId = Monday, pupilId = Anna, value = "4" });

        Assert.Equal("4", own.GetProperty("mark").GetProperty("value").GetString());
        Assert.Equal("NOT_TAUGHT_BY_YOU", other.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task The_day_after_a_substitute_reads_of_the_lesson_the_mark_that_he_set_and_corrects_it_and_finds_no_pupil()
    {
        const string query = "query($mark: ID!, $anna: ID!, $class: ID!) { node(id: $mark) { ... on Mark { value pupil { name { short } } } } pupil(id: $anna) { id } schoolClass(id: $class) { pupils { id } } }";
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        var set = await SetAsync("substitute", new { lessonId = Id("Lesson", School.SubstitutedLesson.Id), pupilId = Anna, value = "4" });
        long mark;
        await using (var db = Server.Database.Open())
            mark = await db.Marks.Where(m => m.LessonId == School.SubstitutedLesson.Id).Select(m => m.Id).SingleAsync();
        var variables = new { mark = Id("Mark", mark), anna = Anna, @class = Id("SchoolClass", School.Class7A.Id) };
        var onTheDay = await Server.DataAsync("substitute", query, variables);

        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        var after = await Server.DataAsync("substitute", query, variables);
        var corrected = await SetAsync("substitute", new { lessonId = Id("Lesson", School.SubstitutedLesson.Id), pupilId = Anna, value = "5", reason = "Ошибка" });

        Assert.Equal("[]", set.GetProperty("errors").GetRawText());
        Assert.Equal((Anna, 2), (onTheDay.GetProperty("pupil").GetProperty("id").GetString(), onTheDay.GetProperty("schoolClass").GetProperty("pupils").GetArrayLength()));
        Assert.Equal(
            """{"node":{"value":"4","pupil":{"name":{"short":"Белова И. О."}}},"pupil":null,"schoolClass":{"pupils":[]}}""",
            after.GetRawText());
        Assert.Equal("5", corrected.GetProperty("mark").GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_colleague_who_sees_the_lesson_is_told_that_it_is_not_his()
    {
        var answer = await SetAsync("english1", new { lessonId = Monday, pupilId = Anna, value = "5" });

        Assert.Equal(
            """{"mark":null,"errors":[{"__typename":"RuleError","code":"NOT_TAUGHT_BY_YOU","message":"Этот урок ведёте не вы: запись вносит учитель группы или тот, кто его замещает.","clause":null}]}""",
            answer.GetRawText());
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("annas-father")]
    [InlineData("director")]
    [InlineData("deputy")]
    [InlineData("administrator")]
    [InlineData("auditor")]
    [InlineData("methodist")]
    [InlineData("clerk")]
    [InlineData(null)]
    [Requirement("ACC-08")]
    [Requirement("ACC-11")]
    public async Task Nobody_but_teachers_sets_marks(string? login)
    {
        var body = await Server.AskAsync(login, SetMark, new { input = new { lessonId = Monday, pupilId = Anna, value = "5" } });

        Assert.StartsWith("""{"data":null,"errors":[{""", body, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", body, StringComparison.Ordinal);
        Assert.Empty(await EventsAsync());
    }

    [Theory]
    [InlineData("6", "value", "NOT_ON_SCALE", "Такой отметки нет. Можно поставить: 5, 4, 3, 2, 1.")]
    [InlineData("", "value", "NOT_ON_SCALE", "Такой отметки нет. Можно поставить: 5, 4, 3, 2, 1.")]
    [InlineData("н/а", "value", "NOT_ON_SCALE", "Такой отметки нет. Можно поставить: 5, 4, 3, 2, 1.")]
    public async Task A_value_off_the_scale_is_refused(string value, string field, string code, string message)
    {
        var errors = (await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value })).GetProperty("errors");

        Assert.Equal($$"""[{"__typename":"InputError","code":"{{code}}","message":"{{message}}","field":"{{field}}"}]""", errors.GetRawText());
    }

    [Fact]
    public async Task A_lesson_of_another_school_and_one_that_does_not_exist_read_the_same()
    {
        var hidden = await SetAsync("maths", new { lessonId = Id("Lesson", School.OtherLesson.Id), pupilId = Anna, value = "5" });
        var absent = await SetAsync("maths", new { lessonId = Id("Lesson", 987654), pupilId = Anna, value = "5" });
        var nonsense = await SetAsync("maths", new { lessonId = "nonsense", pupilId = Anna, value = "5" });

        Assert.Equal("""{"mark":null,"errors":[{"__typename":"InputError","code":"NOT_FOUND","message":"Урок не найден.","field":"lessonId"}]}""", hidden.GetRawText());
        Assert.Equal(hidden.GetRawText(), absent.GetRawText());
        Assert.Equal(hidden.GetRawText(), nonsense.GetRawText());
    }

    [Fact]
    public async Task A_pupil_of_another_group_and_one_that_does_not_exist_read_the_same()
    {
        var hidden = await SetAsync("maths", new { lessonId = Monday, pupilId = Id("Pupil", School.Vera.Id), value = "5" });
        var absent = await SetAsync("maths", new { lessonId = Monday, pupilId = Id("Pupil", 987654), value = "5" });

        Assert.Equal("pupilId", hidden.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Equal(hidden.GetRawText(), absent.GetRawText());
    }

    [Fact]
    public async Task A_mark_of_another_pupil_and_one_that_does_not_exist_read_the_same()
    {
        var other = await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "5", markId = Id("Mark", School.BorisMark.Id) });
        var absent = await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "5", markId = Id("Mark", 987654) });

        Assert.Equal("NOT_FOUND", other.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(other.GetRawText(), absent.GetRawText());
    }

    [Fact]
    public async Task Every_mark_set_and_corrected_stands_in_the_audit_with_ids_and_no_names()
    {
        await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "4", workKindId = Kind("ORAL") });
        await SetAsync("maths", new { lessonId = Monday, pupilId = Anna, value = "2" });

        await using var db = Server.Database.Open();
        var entries = await db.AuditEntries.OrderBy(e => e.Sequence).ToListAsync();
        Assert.Equal(["mark.set", "mark.correct"], entries.Select(e => e.Action));
        Assert.All(entries, e => Assert.Equal(School.Accounts["maths"].Id, e.AccountId));
        Assert.Equal($$"""{"lesson":{{School.MathsLesson.Id}},"pupil":{{School.Anna.Id}},"value":"2","workKind":{{School.WorkKinds[0].Id}}}""", entries[1].Details);
    }

    private string Monday => Id("Lesson", School.MathsLesson.Id);

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Kind(string code) => Id("WorkKind", School.WorkKinds.Single(k => k.Code == code).Id);

    private async Task<JsonElement> SetAsync(string login, object input) => (await Server.DataAsync(login, SetMark, new { input })).GetProperty("setMark");

    private async Task<List<DiaryChangeKind>> EventsAsync()
    {
        await using var db = Server.Database.Open();
        return await db.JournalEvents.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync();
    }

    private static string Without(JsonElement value, string member) =>
        "{" + string.Join(',', value.EnumerateObject().Where(m => m.Name != member).Select(m => $"\"{m.Name}\":{m.Value.GetRawText()}")) + "}";
}
