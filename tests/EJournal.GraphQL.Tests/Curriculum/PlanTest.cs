using System.Text.Json;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Tests.Server;

namespace EJournal.GraphQL.Tests.Curriculum;

/// <summary>Lesson plans of 7А and its parallel class; what mutations answer, and who is refused.</summary>
public abstract class PlanTest : JournalTest
{
    private const string Errors = "errors { code message ... on InputError { field } ... on RuleError { clause } }";

    protected static object[] Topics { get; } = [new { topic = "Натуральные числа", hours = 2 }, new { topic = "Сложение", kind = "урок" }, new { topic = "Контрольная работа", kind = "контроль", homework = "Повторить § 1" }];

    protected string GroupId(TeachingGroup group) => Id("TeachingGroup", group.Id);

    /// <summary>What the mutation answers, without the errors that there are none of.</summary>
    protected async Task<JsonElement> DoneAsync(string login, string mutation, object input, string selection = "__typename")
    {
        var body = await AskAsync(login, mutation, input, selection);
        var payload = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty(mutation);
        Xunit.Assert.True(payload.GetProperty("errors").GetArrayLength() == 0, body);
        return payload;
    }

    /// <summary>Code and, after a colon, clause or field of each error.</summary>
    protected async Task<string> RefusedAsync(string login, string mutation, object input)
    {
        var body = await AskAsync(login, mutation, input, "__typename");
        var answer = JsonDocument.Parse(body).RootElement;
        return answer.TryGetProperty("errors", out var errors)
            ? errors[0].GetProperty("extensions").GetProperty("code").GetString()!
            : string.Join(", ", answer.GetProperty("data").GetProperty(mutation).GetProperty("errors").EnumerateArray()
                .Select(e => e.GetProperty("code").GetString() + ":" + (e.TryGetProperty("clause", out var clause) ? clause : e.GetProperty("field")).GetString()));
    }

    protected Task<JsonElement> SetAsync(string login, TeachingGroup group, params object[] items) =>
        DoneAsync(login, "setLessonPlan", new { groupId = GroupId(group), items }, "group { lessonPlan { version items { id number topic } } }");

    protected async Task RecordAsync(string login, Domain.Lessons.Lesson lesson, object record)
    {
        var input = JsonSerializer.SerializeToNode(record)!.AsObject();
        input["lessonId"] = Id("Lesson", lesson.Id);
        await DoneAsync(login, "recordLesson", input);
    }

    protected async Task DecideAsync(string key, string value) => await Server.DataAsync(
        "administrator",
        "mutation($settings: [RegulationSettingInput!]!) { decideRegulation(input: { basis: \"Приказ 1\", settings: $settings }) { errors { message } } }",
        new { settings = new[] { new { key, value } } });

    protected void NextDay(int days = 1) => Server.Database.Clock.Advance(TimeSpan.FromDays(days));

    protected Task<string> AskAsync(string login, string mutation, object input, string selection) => Server.AskAsync(
        login, $$"""mutation($input: {{char.ToUpperInvariant(mutation[0])}}{{mutation[1..]}}Input!) { {{mutation}}(input: $input) { {{selection}} {{Errors}} } }""", new { input });
}
