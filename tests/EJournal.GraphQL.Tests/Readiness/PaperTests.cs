using System.Globalization;
using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Readiness;

/// <summary>May the school drop paper? With what shows it.</summary>
public sealed class PaperTests : JournalTest
{
    private const string Asked = """{ school { paperReadiness(from: "2026-09-07", to: "2026-09-08") { mode ready conditions { condition met evidence } } } }""";

    [Fact]
    [Requirement("ROL-05")]
    public async Task Each_condition_for_dropping_paper_is_answered_with_what_shows_it()
    {
        var before = Conditions(await Server.DataAsync("director", Asked));
        await Server.AskAsync("maths", $$"""mutation { recordLesson(input: { lessonId: "{{Id("Lesson", School.MathsLesson.Id)}}", topic: "Дроби" }) { errors { code } } }""");
        var after = Conditions(await Server.DataAsync("auditor", Asked));

        Assert.Equal((false, "Уроков по расписанию 5, записано 0."), before["KEPT_IN_FULL"]);
        Assert.Equal((false, "Уроков по расписанию 5, записано 1."), after["KEPT_IN_FULL"]);
        Assert.Equal((true, "Отметок 4, без истории 0; пропусков 0, без истории 0. Новейшие записи цепи изменений проверены."), after["ENTRIES_CONTROLLED"]);
        Assert.Equal((true, "Отменено и не проведено уроков: 0, замещено: 1; по сотрудникам и месяцам — School.teacherLessons."), after["SUBSTITUTIONS_FOUND"]);
        Assert.Equal((true, "Бумажный журнал вместе с электронным не ведут (S-45)."), after["MATCHES_PAPER"]);
        Assert.Equal((false, "Сведений о резервных копиях и их проверке в журнале нет."), after["BACKED_UP"]);
    }

    [Fact]
    [Requirement("ROL-05")]
    public async Task A_history_or_an_audit_chain_that_somebody_went_past_the_program_to_change_is_told()
    {
        await Server.AskAsync("maths", $$"""mutation { recordLesson(input: { lessonId: "{{Id("Lesson", School.MathsLesson.Id)}}", topic: "Дроби" }) { errors { code } } }""");
        await Server.Database.ExecuteAsync(Server.Database.Options.Provider == Data.DatabaseProvider.Sqlite
            ? """DROP TRIGGER "AuditEntries_no_update"; DROP TRIGGER "MarkRevisions_no_delete" """
            : """DROP TRIGGER "AuditEntries_append_only" ON "AuditEntries"; DROP TRIGGER "MarkRevisions_append_only" ON "MarkRevisions" """);
        await Server.Database.ExecuteAsync("""UPDATE "AuditEntries" SET "Subject" = 'Lesson:1000' """);
        await Server.Database.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"""DELETE FROM "MarkRevisions" WHERE "MarkId" = {School.AnnasMark.Id}"""));

        var broken = Conditions(await Server.DataAsync("director", Asked));
        var other = Conditions(await Server.DataAsync("other-director", Asked));

        Assert.Equal((false, "Отметок 4, без истории 1; пропусков 0, без истории 0. Цепь изменений нарушена."), broken["ENTRIES_CONTROLLED"]);
        Assert.Equal((false, "Уроков по расписанию 1, записано 0."), other["KEPT_IN_FULL"]);
    }

    [Fact]
    [Requirement("ROL-06")]
    public async Task Where_paper_is_kept_as_well_every_group_is_compared_with_it()
    {
        await Server.AskAsync("administrator", """mutation { decideRegulation(input: { settings: [{ key: "paperMode", value: "\"WITH_PAPER\"" }], basis: "Приказ 1" }) { errors { message } } }""");
        var own = await CompareAsync("maths", School.Maths7A.Id, 0);
        var differing = await CompareAsync("deputy", School.English7A1.Id, 2, "Две отметки не перенесены, внесены");
        var conditions = Conditions(await Server.DataAsync("director", Asked));

        Assert.Equal("""{"comparison":{"group":{"subject":{"name":"Математика"}},"period":{"name":"1 четверть"},"author":{"short":"Петрова И. О."},"differences":0,"note":null},"errors":[]}""", own);
        Assert.Contains("\"differences\":2", differing, StringComparison.Ordinal);
        Assert.Equal((false, "Групп с уроками 4, сверено без расхождений 1."), conditions["MATCHES_PAPER"]);
    }

    [Fact]
    [Requirement("ROL-06")]
    public async Task Only_the_teacher_of_the_group_and_the_administration_compare()
    {
        Assert.Contains("\"FORBIDDEN\"", await CompareAsync("english1", School.Maths7A.Id, 0), StringComparison.Ordinal);
        Assert.Contains("\"NOT_FOUND\"", await CompareAsync("other-director", School.Maths7A.Id, 0), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"note\"", await CompareAsync("maths", School.Maths7A.Id, 1), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", Asked), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", Asked), StringComparison.Ordinal);
    }

    private async Task<string> CompareAsync(string login, long groupId, int differences, string? note = null) => (await Server.DataAsync(
        login,
        """
        mutation($input: RecordPaperComparisonInput!) { recordPaperComparison(input: $input) {
          comparison { group { subject { name } } period { name } author { short } differences note } errors { code message ... on InputError { field } } } }
        """,
        new { input = new { groupId = Id("TeachingGroup", groupId), periodId = Id("GradingPeriod", School.FirstQuarter.Id), on = "2026-09-07", differences, note } }))
        .GetProperty("recordPaperComparison").GetRawText();

    private static Dictionary<string, (bool Met, string Evidence)> Conditions(JsonElement data) =>
        data.GetProperty("school").GetProperty("paperReadiness").GetProperty("conditions").EnumerateArray()
            .ToDictionary(c => c.GetProperty("condition").GetString()!, c => (c.GetProperty("met").GetBoolean(), c.GetProperty("evidence").GetString()!));
}
