using System.Text.Json;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Lessons;

public sealed class RecordedSubstitutionTests : JournalTest
{
    private const string Record = """
        mutation($input: RecordLessonInput!) {
          recordLesson(input: $input) {
            lesson { status topic teacher { name { short } } substitutedTeacher { name { short } } }
            errors { code message ... on InputError { field } ... on RuleError { clause } }
          }
        }
        """;

    [Fact]
    [Requirement("LES-04")]
    [Requirement("LES-05")]
    public async Task Whose_lesson_it_is_names_at_the_record_who_gave_it_and_that_one_goes_on()
    {
        var recorded = await RecordAsync("english2", new { lessonId = Id("Lesson", School.EnglishLesson2.Id), topic = "London", substitution = By(School.Substitute.Id) });

        Assert.Equal(
            """{"lesson":{"status":"HELD","topic":"London","teacher":{"name":{"short":"Зайцева И. О."}},"substitutedTeacher":{"name":{"short":"Ли И. О."}}},"errors":[]}""",
            recorded.GetRawText());
        var absence = new { lessonId = Id("Lesson", School.EnglishLesson2.Id), absences = new[] { new { pupilId = Id("Pupil", School.Boris.Id), status = "ABSENT" } } };
        Assert.Equal("[]", (await RecordAsync("substitute", absence)).GetProperty("errors").GetRawText());
        var signed = await Server.DataAsync("substitute", "mutation($ids: [ID!]!) { signSubstitutions(lessonIds: $ids) { errors { message } } }", new { ids = new[] { Id("Lesson", School.EnglishLesson2.Id) } });
        Assert.Equal("""{"signSubstitutions":{"errors":[]}}""", signed.GetRawText());
        await using var db = Server.Database.Open();
        var entry = await db.LessonChanges.SingleAsync();
        Assert.Equal(
            (LessonChangeKind.Substituted, School.EnglishTeacher2.Id, School.Substitute.Id, "Болезнь", "17-к", School.EnglishTeacher2.PersonId),
            (entry.Kind, entry.TeacherId, entry.SubstituteId, entry.Reason, entry.OrderNumber, entry.AuthorId));
    }

    [Fact]
    [Requirement("LES-05")]
    public async Task The_substitute_of_the_dispatcher_fills_the_journal()
    {
        await Server.DataAsync("deputy", "mutation($input: SubstituteLessonsInput!) { substituteLessons(input: $input) { errors { message } } }", new
        {
            input = new { lessonIds = new[] { Id("Lesson", School.EnglishLesson2.Id) }, teacherId = Id("Teacher", School.Substitute.Id), reason = "Болезнь" },
        });

        var recorded = await RecordAsync("substitute", new { lessonId = Id("Lesson", School.EnglishLesson2.Id), topic = "London" });

        Assert.Equal("HELD", recorded.GetProperty("lesson").GetProperty("status").GetString());
        await using var db = Server.Database.Open();
        Assert.Equal(LessonChangeKind.Substituted, (await db.LessonChanges.SingleAsync()).Kind);
    }

    [Theory]
    [InlineData("substitute")]
    [InlineData("maths")]
    [InlineData("teacher-and-mother")]
    public async Task Nobody_opens_a_colleagues_journal_to_himself(string login)
    {
        var refused = await RecordAsync(login, new { lessonId = Id("Lesson", School.EnglishLesson2.Id), topic = "London", substitution = By(School.Substitute.Id) });

        Assert.Equal(
            """{"lesson":null,"errors":[{"code":"NOT_TAUGHT_BY_YOU","message":"Этот урок ведёте не вы: запись вносит учитель группы или тот, кто его замещает.","clause":null}]}""",
            refused.GetRawText());
        await using var db = Server.Database.Open();
        Assert.Equal(0, await db.LessonChanges.CountAsync());
    }

    [Fact]
    public async Task A_substitution_is_entered_once_with_the_first_record()
    {
        await RecordAsync("english2", new { lessonId = Id("Lesson", School.EnglishLesson2.Id), topic = "London" });

        var later = await RecordAsync("english2", new { lessonId = Id("Lesson", School.EnglishLesson2.Id), substitution = By(School.Substitute.Id) });
        var again = await RecordAsync("maths", new { lessonId = Id("Lesson", School.SubstitutedLesson.Id), substitution = By(School.EnglishTeacher1.Id) });

        Assert.Equal("""[{"code":"INVALID_VALUE","message":"Урок уже записан: замену вносят вместе с первой записью.","field":"substitution"}]""", later.GetProperty("errors").GetRawText());
        Assert.Contains("Урок ещё не проведён", again.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_a_teacher_of_the_school_who_was_free()
    {
        var lessonId = Id("Lesson", School.EnglishLesson2.Id);

        var clerk = await RecordAsync("english2", new { lessonId, substitution = By(School.Clerk.Id) });
        var stranger = await RecordAsync("english2", new { lessonId, substitution = By(School.OtherDirector.Id) });
        var busy = await RecordAsync("english2", new { lessonId, substitution = By(School.EnglishTeacher1.Id) });
        var joined = await RecordAsync("english2", new { lessonId, substitution = new { teacherId = Id("Teacher", School.EnglishTeacher1.Id), reason = "Болезнь", joint = true } });

        const string none = """[{"code":"NOT_FOUND","message":"Такого учителя, который мог бы провести урок, нет.","field":"substitution.teacherId"}]""";
        Assert.Equal((none, none), (clerk.GetProperty("errors").GetRawText(), stranger.GetProperty("errors").GetRawText()));
        Assert.Equal(
            """[{"code":"INVALID_VALUE","message":"Учитель в это время занят (07.09.2026, урок 2, 7А, подгруппа 1). Если уроки объединяются, укажите это.","field":"substitution.teacherId"}]""",
            busy.GetProperty("errors").GetRawText());
        Assert.Equal("[]", joined.GetProperty("errors").GetRawText());
    }

    private static object By(long teacherId) => new { teacherId = Id("Teacher", teacherId), reason = "Болезнь", order = new { number = "17-к", date = "2026-09-05" } };

    private async Task<JsonElement> RecordAsync(string login, object input) => (await Server.DataAsync(login, Record, new { input })).GetProperty("recordLesson");
}
