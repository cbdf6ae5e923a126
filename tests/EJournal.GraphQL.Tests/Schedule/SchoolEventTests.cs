using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Schedule;

public sealed class SchoolEventTests : JournalTest
{
    private const string Fields = "title description from to startsAt endsAt place version classes { name }";
    private const string Result = $"{{ event {{ id {Fields} }} errors {{ code message ... on InputError {{ field }} ... on RuleError {{ clause }} }} }}";

    [Fact]
    [Requirement("SCH-03")]
    public async Task The_administration_keeps_events_of_the_school_and_of_classes()
    {
        var planned = await PlanAsync("administrator", new { title = " День знаний ", from = "2026-09-10", startsAt = "09:00", endsAt = "10:30", place = "Двор" });
        var changed = await ChangeAsync("deputy", IdOf(planned), 1, new { title = "День знаний", from = "2026-09-11", to = "2026-09-12", classIds = new[] { Id("SchoolClass", School.Class7B.Id), Id("SchoolClass", School.Class7A.Id) } });

        Assert.Equal(
            """{"title":"День знаний","description":null,"from":"2026-09-10","to":"2026-09-10","startsAt":"09:00","endsAt":"10:30","place":"Двор","version":1,"classes":[]}""",
            WithoutId(planned));
        Assert.Equal(
            """{"title":"День знаний","description":null,"from":"2026-09-11","to":"2026-09-12","startsAt":null,"endsAt":null,"place":null,"version":2,"classes":[{"name":"7А"},{"name":"7Б"}]}""",
            WithoutId(changed));
    }

    [Fact]
    [Requirement("SCH-05")]
    [Requirement("SCH-07")]
    public async Task Staff_see_all_events_and_a_family_those_of_the_school_and_its_own_class()
    {
        await PlanAsync("deputy", new { title = "Линейка", from = "2026-09-10" });
        await PlanAsync("deputy", new { title = "Экскурсия 7А", from = "2026-09-01", to = "2026-09-09", classIds = new[] { Id("SchoolClass", School.Class7A.Id) } });
        await PlanAsync("deputy", new { title = "Поход 7Б", from = "2026-09-11", classIds = new[] { Id("SchoolClass", School.Class7B.Id) } });
        await PlanAsync("deputy", new { title = "Выпускной", from = "2027-05-25" });

        Assert.Equal(["Экскурсия 7А", "Линейка", "Поход 7Б"], await TitlesAsync("english1"));
        Assert.Equal(["Экскурсия 7А", "Линейка"], await TitlesAsync("annas-father"));
        Assert.Equal(["Экскурсия 7А", "Линейка"], await TitlesAsync("anna"));
        Assert.Equal(["Линейка", "Поход 7Б"], await TitlesAsync("veras-mother"));
        Assert.Empty(await TitlesAsync("other-director"));
        Assert.Equal(["Линейка", "Поход 7Б"], await TitlesAsync("deputy", School.Class7B.Id));
    }

    [Fact]
    public async Task A_homeroom_teacher_keeps_events_of_the_own_class_alone()
    {
        var own = await PlanAsync("maths", new { title = "Классный час", from = "2026-09-10", classIds = new[] { Id("SchoolClass", School.Class7A.Id) } });
        var others = await PlanAsync("maths", new { title = "Классный час", from = "2026-09-10", classIds = new[] { Id("SchoolClass", School.Class7A.Id), Id("SchoolClass", School.Class7B.Id) } });
        var school = await PlanAsync("maths", new { title = "Праздник", from = "2026-09-10" });
        var taken = await ChangeAsync("teacher-and-mother", IdOf(own), 1, null);

        Assert.Equal("[]", own.GetProperty("errors").GetRawText());
        const string refused = """[{"code":"FORBIDDEN","message":"Мероприятия школы ведёт администрация, мероприятия класса — ещё и его классный руководитель.","clause":null}]""";
        Assert.All([others, school, taken], answer => Assert.Equal(refused, answer.GetProperty("errors").GetRawText()));
    }

    [Fact]
    public async Task A_family_plans_nothing()
    {
        var answer = await Server.AskAsync("annas-father", $"mutation($input: PlanEventInput!) {{ planEvent(input: $input) {Result} }}", new { input = new { @event = new { title = "Праздник", from = "2026-09-10" } } });

        Assert.Contains("\"FORBIDDEN\"", answer, StringComparison.Ordinal);
        Assert.Empty(await TitlesAsync("director"));
    }

    [Theory]
    [InlineData("""{"title":"","from":"2026-09-10"}""", "event.title", "Название: от 1 до 200 знаков.")]
    [InlineData("""{"title":"Поход","from":"2026-09-10","to":"2026-09-09"}""", "event.to", "Мероприятие длится от 1 до 120 дней.")]
    [InlineData("""{"title":"Поход","from":"2026-09-10","startsAt":"10:00","endsAt":"09:00"}""", "event.endsAt", "Мероприятие не может закончиться раньше, чем началось.")]
    [InlineData("""{"title":"Поход","from":"2026-09-10","endsAt":"09:00"}""", "event.startsAt", "Укажите и время начала.")]
    [InlineData("""{"title":"Поход\u0007","from":"2026-09-10"}""", "event.title", "В тексте есть недопустимые служебные символы. Наберите его заново.")]
    public async Task An_event_that_cannot_be_is_refused(string json, string field, string message)
    {
        var refused = await PlanAsync("deputy", JsonDocument.Parse(json).RootElement);

        Assert.Equal(
            (field, message),
            (refused.GetProperty("errors")[0].GetProperty("field").GetString(), refused.GetProperty("errors")[0].GetProperty("message").GetString()));
        Assert.Empty(await TitlesAsync("director"));
    }

    [Fact]
    public async Task Of_two_who_change_one_event_the_second_is_told_and_a_cancelled_one_is_gone()
    {
        var planned = await PlanAsync("deputy", new { title = "Линейка", from = "2026-09-10" });
        await ChangeAsync("deputy", IdOf(planned), 1, new { title = "Праздник", from = "2026-09-10" });

        var late = await ChangeAsync("director", IdOf(planned), 1, null);
        var cancelled = await ChangeAsync("director", IdOf(planned), 2, null);
        var again = await ChangeAsync("director", IdOf(planned), 3, null);

        Assert.Equal("CONFLICT", late.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("""{"event":null,"errors":[]}""", cancelled.GetRawText());
        Assert.Equal("NOT_FOUND", again.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("""{"node":null}""", (await Server.DataAsync("director", "query($id: ID!) { node(id: $id) { id } }", new { id = IdOf(planned) })).GetRawText());
    }

    private async Task<JsonElement> PlanAsync(string login, object planned) =>
        (await Server.DataAsync(login, $"mutation($input: PlanEventInput!) {{ planEvent(input: $input) {Result} }}", new { input = new { @event = planned } })).GetProperty("planEvent");

    private async Task<JsonElement> ChangeAsync(string login, string id, int version, object? planned) =>
        (await Server.DataAsync(login, $"mutation($input: ChangeEventInput!) {{ changeEvent(input: $input) {Result} }}", new { input = new { eventId = id, version, @event = planned } })).GetProperty("changeEvent");

    private async Task<IReadOnlyList<string?>> TitlesAsync(string login, long? classId = null) =>
        [.. (await Server.DataAsync(login, "query($classId: ID) { school { events(from: \"2026-09-07\", to: \"2026-09-30\", classId: $classId) { title } } }", new { classId = classId is { } id ? Id("SchoolClass", id) : null }))
            .GetProperty("school").GetProperty("events").EnumerateArray().Select(e => e.GetProperty("title").GetString())];

    private static string IdOf(JsonElement payload) => payload.GetProperty("event").GetProperty("id").GetString()!;

    private static string WithoutId(JsonElement payload)
    {
        Assert.Equal("[]", payload.GetProperty("errors").GetRawText());
        var planned = payload.GetProperty("event");
        return planned.GetRawText().Replace($"\"id\":\"{planned.GetProperty("id").GetString()}\",", "", StringComparison.Ordinal);
    }
}
