using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Homework;

public sealed class SetHomeworkTests : JournalTest
{
    private const string SetHomework = """
        mutation($input: SetHomeworkInput!) { setHomework(input: $input) { lesson { status recordedAt homework { text dueDate late } } errors { code ... on InputError { field } } } }
        """;

    [Fact]
    [Requirement("LES-08")]
    public async Task Homework_is_given_in_advance_and_the_lesson_stays_planned()
    {
        var given = await Server.AskAsync("substitute", SetHomework, Input(School.SubstitutedLesson.Id, new { text = " Подготовить доклад ", dueDate = "2026-09-14" }));
        var before = await Server.AskAsync("substitute", SetHomework, Input(School.SubstitutedLesson.Id, new { text = "§ 1", dueDate = "2026-09-07" }));

        Assert.Equal("""{"data":{"setHomework":{"lesson":{"status":"PLANNED","recordedAt":null,"homework":[{"text":"Подготовить доклад","dueDate":"2026-09-14","late":false}]},"errors":[]}}}""", given);
        Assert.Equal("""{"data":{"setHomework":{"lesson":null,"errors":[{"code":"INVALID_VALUE","field":"homework[0].dueDate"}]}}}""", before);
        Assert.Contains("Подготовить доклад", await Server.AskAsync("annas-father", "query($id: ID!) { pupil(id: $id) { diary(week: \"2026-09-07\") { days { lessons { lesson { homework { text } } } } } } }", new { id = Id("Pupil", School.Anna.Id) }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("LES-08")]
    public async Task Homework_of_a_subgroup_is_for_that_subgroup()
    {
        await Server.DataAsync("english1", SetHomework, Input(School.EnglishLesson1.Id, new { text = "Unit 1" }));
        const string read = "query($id: ID!) { lesson(id: $id) { homework { text } } }";
        var lesson = new { id = Id("Lesson", School.EnglishLesson1.Id) };

        Assert.Equal("""{"data":{"lesson":{"homework":[{"text":"Unit 1"}]}}}""", await Server.AskAsync("anna", read, lesson));
        Assert.Equal("""{"data":{"lesson":null}}""", await Server.AskAsync("boris", read, lesson));
    }

    [Fact]
    public async Task Nobody_gives_homework_in_a_colleagues_lesson_or_after_the_cut_off()
    {
        Assert.Contains("NOT_TAUGHT_BY_YOU", await Server.AskAsync("english2", SetHomework, Input(School.EnglishLesson1.Id, new { text = "Unit 1" })), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", SetHomework, Input(School.EnglishLesson1.Id, new { text = "Unit 1" })), StringComparison.Ordinal);
        Server.Database.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Contains("DEADLINE_PASSED", await Server.AskAsync("english1", SetHomework, Input(School.EnglishLesson1.Id, new { text = "Unit 1" })), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("COR-01")]
    public async Task Homework_becomes_another_after_the_day_of_the_lesson_with_a_reason_alone()
    {
        Server.Database.Clock.Advance(TimeSpan.FromDays(1));
        var late = await Server.AskAsync("english1", SetHomework, Input(School.EnglishLesson1.Id, new { text = "Unit 1" }));
        var unexplained = await Server.AskAsync("english1", SetHomework, Input(School.EnglishLesson1.Id, new { text = "Unit 2" }));
        var explained = await Server.AskAsync("english1", SetHomework, new { input = new { lessonId = Id("Lesson", School.EnglishLesson1.Id), homework = new[] { new { text = "Unit 2" } }, reason = "Не тот урок" } });

        Assert.Contains("\"homework\":[{\"text\":\"Unit 1\",\"dueDate\":null,\"late\":true}]", late, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"setHomework":{"lesson":null,"errors":[{"code":"INVALID_VALUE","field":"reason"}]}}}""", unexplained);
        Assert.Contains("\"homework\":[{\"text\":\"Unit 2\",\"dueDate\":null,\"late\":true}]", explained, StringComparison.Ordinal);
    }

    private static object Input(long lesson, params object[] homework) => new { input = new { lessonId = Id("Lesson", lesson), homework } };
}
