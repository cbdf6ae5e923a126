using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

/// <summary>U+0000 is a character of GraphQL and of JSON; PostgreSQL keeps none.</summary>
public sealed class NulCharacterTests
{
    private const string Nul = "a\0b";

    [Fact]
    public async Task U0000_in_any_text_of_any_mutation_is_refused_and_is_no_failure_of_ours()
    {
        await using var server = await JournalServer.StartAsync();
        var school = server.School;
        var lesson = await IdAsync(server, "maths", "{ viewer { homeroomClasses { schedule(week: \"2026-09-07\") { days { lessons { id } } } } } }");
        var pupil = await IdAsync(server, "annas-father", "{ viewer { children { id } } }");
        (string Login, string Mutation, string Input, object Value)[] inputs =
        [
            ("maths", "setMark", "SetMarkInput", new { lessonId = lesson, pupilId = pupil, value = Nul }),
            ("maths", "setMark", "SetMarkInput", new { lessonId = lesson, pupilId = pupil, value = "5", comment = Nul }),
            ("maths", "setMark", "SetMarkInput", new { lessonId = lesson, pupilId = pupil, value = "5", reason = Nul }),
            ("maths", "setMark", "SetMarkInput", new { lessonId = lesson, pupilId = pupil, value = "5", idempotencyKey = Nul }),
            ("maths", "setMark", "SetMarkInput", new { lessonId = Nul, pupilId = pupil, value = "5" }),
            ("maths", "recordLesson", "RecordLessonInput", new { lessonId = lesson, topic = Nul }),
            ("maths", "recordLesson", "RecordLessonInput", new { lessonId = lesson, topic = "Дроби", homework = new[] { new { text = Nul } } }),
            ("annas-father", "agreeDelivery", "AgreeDeliveryInput", new { pupilId = pupil, channelKey = Nul, address = "1", topics = new[] { "MARKS" }, timing = "INSTANT" }),
            ("annas-father", "agreeDelivery", "AgreeDeliveryInput", new { pupilId = pupil, channelKey = "sms", address = Nul, topics = new[] { "MARKS" }, timing = "INSTANT" }),
            ("annas-father", "confirmContact", "ConfirmContactInput", new { agreementId = pupil, code = Nul }),
            ("administrator", "configureChannel", "ConfigureChannelInput", new { key = Nul, enabled = true }),
            ("administrator", "configureChannel", "ConfigureChannelInput", new { key = "sms", settings = new[] { new { name = Nul, value = Nul } } }),
            ("administrator", "decideRegulation", "DecideRegulationInput", new { basis = Nul }),
            ("administrator", "decideRegulation", "DecideRegulationInput", new { preset = Nul, basis = "Приказ 1" }),
            ("administrator", "decideRegulation", "DecideRegulationInput", new { basis = "Приказ 1", settings = new[] { new { key = Nul, value = Nul } } }),
        ];
        foreach (var (login, mutation, type, value) in inputs)
        {
            var answer = await server.AskAsync(
                login, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code field }} }} }}", new { input = value });
            // Refused by a rule in the payload, or before it as what does not fit or may not be done.
            Assert.True(
                answer.Contains("\"errors\":[{", StringComparison.Ordinal) && !answer.Contains("INTERNAL", StringComparison.Ordinal),
                $"{mutation} {JsonSerializer.Serialize(value)}\n{answer}");
        }
    }

    private static async Task<string> IdAsync(JournalServer server, string login, string query)
    {
        var text = (await server.DataAsync(login, query)).GetRawText();
        return text.Split("\"id\":\"")[1].Split('"')[0];
    }
}
