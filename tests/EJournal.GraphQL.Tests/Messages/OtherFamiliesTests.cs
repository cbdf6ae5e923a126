using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Messages;

/// <summary>7А has Anna, whose mother teaches at the school, and Boris; 7Б has Vera.</summary>
public sealed class OtherFamiliesTests : JournalTest
{
    private const string Start = "mutation($input: StartCorrespondenceInput!) { startCorrespondence(input: $input) { correspondence { id familiesOfClass { name } participants { name { short } isYou } } errors { code message ... on InputError { field } ... on RuleError { clause } } } }";
    private const string Send = "mutation($id: ID!) { sendMessage(input: { correspondenceId: $id, text: \"Да\" }) { errors { code message ... on RuleError { clause } } } }";
    private const string Mine = "{ viewer { unreadMessages correspondence { subject familiesOfClass { name } participants { name { short } } messages { id text author { short } } } } }";
    private const string Close = "mutation($closed: Boolean!) { closeToFamilies(closed: $closed) { closed errors { code } } }";
    private const string NotAllowed = """[{"code":"FORBIDDEN","message":"По регламенту школы семьи не пишут друг другу.","clause":"S-06"}]""";

    [Fact]
    [Requirement("MSG-03")]
    public async Task Parents_of_a_class_write_to_one_another_and_nobody_else_reads_it()
    {
        await OpenAsync();
        var started = await StartAsync("annas-father", new { subject = "Экскурсия", text = "Кто поедет?", familiesOfClassId = Class7A });
        Assert.Equal(
            """{"familiesOfClass":{"name":"7А"},"participants":[{"name":{"short":"Белов И. О."},"isYou":true}]}""",
            "{" + started.GetRawText().Split(',', 2)[1]);

        const string told = """{"viewer":{"unreadMessages":1,"correspondence":[{"subject":"Экскурсия","familiesOfClass":{"name":"7А"},"participants":[{"name":{"short":"Белов И. О."}},{"name":{"short":"%"}}],"messages":[{"id":"*","text":"Кто поедет?","author":{"short":"Белов И. О."}}]}]}}""";
        foreach (var (login, name) in new[] { ("boris-mother", "Волкова И. О."), ("teacher-and-mother", "Белова И. О.") })
            Assert.Equal(told.Replace("%", name, StringComparison.Ordinal), await MineAsync(login));
        // Not the children, not the other class, not the homeroom teacher or anybody who leads the school.
        foreach (var login in new[] { "anna", "boris", "veras-mother", "maths", "director", "deputy", "administrator", "auditor", "other-director" })
        {
            Assert.Equal("""{"viewer":{"unreadMessages":0,"correspondence":[]}}""", await MineAsync(login));
            Assert.Equal("""{"node":null}""", (await Server.DataAsync(login, "query($id: ID!) { node(id: $id) { id } }", new { id = started.GetProperty("id").GetString() })).GetRawText());
        }
    }

    [Fact]
    [Requirement("MSG-03")]
    public async Task An_answer_to_one_alone_is_read_by_the_two_and_pupils_write_to_pupils()
    {
        await OpenAsync();
        await StartAsync("annas-father", new { subject = "Экскурсия", text = "Кто поедет?", familiesOfClassId = Class7A });
        var message = await LastMessageAsync("boris-mother");
        var answer = await StartAsync("boris-mother", new { subject = "Ответ", text = "Мы.", authorOfMessageId = message });
        Assert.Equal("[]", (await Server.DataAsync("annas-father", Send, new { id = answer.GetProperty("id").GetString() })).GetProperty("sendMessage").GetProperty("errors").GetRawText());
        Assert.DoesNotContain("Ответ", await MineAsync("teacher-and-mother"), StringComparison.Ordinal);

        await StartAsync("anna", new { subject = "Кино", text = "Идём?", familiesOfClassId = Class7A });
        Assert.Contains("Идём?", await MineAsync("boris"), StringComparison.Ordinal);
        foreach (var login in new[] { "annas-father", "boris-mother", "teacher-and-mother", "veras-mother", "maths" })
            Assert.DoesNotContain("Кино", await MineAsync(login), StringComparison.Ordinal);
        // A message to staff is none of the families'.
        await StartAsync("maths", new { subject = "Дневник", text = "Подойдите.", parentsOfPupilIds = new[] { Id("Pupil", School.Boris.Id) } });
        Assert.Equal(
            """[{"code":"NOT_FOUND","message":"Сообщение не найдено.","field":"authorOfMessageId"}]""",
            await ErrorsAsync("boris-mother", new { subject = "т", text = "т", authorOfMessageId = await LastMessageAsync("boris-mother") }));
    }

    [Theory]
    [InlineData("gubino-2013", NotAllowed)]
    [InlineData("talitsa-2019", """[{"code":"FORBIDDEN","message":"По регламенту школы в дневнике можно только смотреть, писать нельзя.","clause":"S-06"}]""")]
    [InlineData("magadan-2023", "[]")]
    [InlineData("velikie-luki", NotAllowed)]
    [InlineData("netschool", """[{"code":"FORBIDDEN","message":"По регламенту школы в дневнике можно только смотреть, писать нельзя.","clause":"S-06"}]""")]
    [Requirement("MSG-03")]
    public async Task Each_regulation_says_whether_families_write_to_one_another(string preset, string errors)
    {
        // The server of the tests has no provider to sign in by.
        var done = await Server.DataAsync("administrator", "mutation($input: DecideRegulationInput!) { decideRegulation(input: $input) { errors { code } } }", new
        {
            input = new { preset, basis = "Положение", settings = new[] { new { key = "signInRoute", value = """{"staff":["PASSWORD"],"pupils":["PASSWORD"],"parents":["PASSWORD"]}""" } } },
        });
        Assert.Equal("[]", done.GetProperty("decideRegulation").GetProperty("errors").GetRawText());

        Assert.Equal(errors, (await AskedAsync("annas-father", new { subject = "т", text = "т", familiesOfClassId = Class7A })).GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task When_the_school_takes_it_back_what_was_written_is_still_read_and_no_more_is_written()
    {
        await OpenAsync();
        var started = await StartAsync("annas-father", new { subject = "Экскурсия", text = "Кто поедет?", familiesOfClassId = Class7A });
        await DecideAsync("false");

        Assert.Contains("Кто поедет?", await MineAsync("boris-mother"), StringComparison.Ordinal);
        Assert.Equal(NotAllowed, (await Server.DataAsync("boris-mother", Send, new { id = started.GetProperty("id").GetString() })).GetProperty("sendMessage").GetProperty("errors").GetRawText());
    }

    [Fact]
    [Requirement("MSG-03")]
    public async Task Who_closed_himself_to_other_families_is_not_reached_and_is_reached_again_when_he_opens()
    {
        await OpenAsync();
        await StartAsync("boris-mother", new { subject = "Экскурсия", text = "Кто поедет?", familiesOfClassId = Class7A });
        var message = await LastMessageAsync("annas-father");

        Assert.Equal("""{"closeToFamilies":{"closed":true,"errors":[]}}""", (await Server.DataAsync("boris-mother", Close, new { closed = true })).GetRawText());

        Assert.Equal("""{"viewer":{"closedToFamilies":true}}""", (await Server.DataAsync("boris-mother", "{ viewer { closedToFamilies } }")).GetRawText());
        Assert.Equal("""{"viewer":{"unreadMessages":0,"correspondence":[]}}""", await MineAsync("boris-mother"));
        Assert.Equal(
            """[{"code":"FORBIDDEN","message":"Этот человек не принимает сообщения других семей.","field":"authorOfMessageId"}]""",
            await ErrorsAsync("annas-father", new { subject = "т", text = "т", authorOfMessageId = message }));
        await StartAsync("annas-father", new { subject = "Собрание", text = "Когда?", familiesOfClassId = Class7A });
        Assert.Equal("""{"viewer":{"unreadMessages":0,"correspondence":[]}}""", await MineAsync("boris-mother"));
        Assert.Equal("FORBIDDEN", (await AskedAsync("boris-mother", new { subject = "т", text = "т", familiesOfClassId = Class7A })).GetProperty("errors")[0].GetProperty("code").GetString());
        // Staff reach her as before.
        await StartAsync("maths", new { subject = "Дневник", text = "Подойдите.", parentsOfPupilIds = new[] { Id("Pupil", School.Boris.Id) } });
        Assert.Contains("Дневник", await MineAsync("boris-mother"), StringComparison.Ordinal);

        await Server.DataAsync("boris-mother", Close, new { closed = false });
        await StartAsync("annas-father", new { subject = "Театр", text = "Идём?", familiesOfClassId = Class7A });
        Assert.Contains("Театр", await MineAsync("boris-mother"), StringComparison.Ordinal);
        Assert.Equal("""{"closeToFamilies":{"closed":null,"errors":[{"code":"FORBIDDEN"}]}}""", (await Server.DataAsync("director", Close, new { closed = true })).GetRawText());
    }

    [Fact]
    public async Task Nobody_writes_to_families_of_another_class_or_school_and_who_left_the_class_reads_no_more()
    {
        await OpenAsync();
        const string unknown = """[{"code":"NOT_FOUND","message":"Класс не найден.","field":"familiesOfClassId"}]""";
        Assert.Equal(unknown, await ErrorsAsync("annas-father", new { subject = "т", text = "т", familiesOfClassId = Id("SchoolClass", School.Class7B.Id) }));
        Assert.Equal(unknown, await ErrorsAsync("annas-father", new { subject = "т", text = "т", familiesOfClassId = Id("SchoolClass", School.OtherClass.Id) }));
        // The homeroom teacher of 7Б is a mother in 7А, and no family of 7Б.
        Assert.Equal(unknown, await ErrorsAsync("teacher-and-mother", new { subject = "т", text = "т", familiesOfClassId = Id("SchoolClass", School.Class7B.Id) }));
        Assert.Equal("S-06", (await AskedAsync("maths", new { subject = "т", text = "т", familiesOfClassId = Class7A })).GetProperty("errors")[0].GetProperty("clause").GetString());
        Assert.Equal(
            """[{"code":"INVALID_VALUE","message":"Другим семьям пишут отдельным сообщением.","field":"familiesOfClassId"}]""",
            await ErrorsAsync("annas-father", new { subject = "т", text = "т", familiesOfClassId = Class7A, teacherIds = new[] { Id("Teacher", School.MathsTeacher.Id) } }));

        var started = await StartAsync("annas-father", new { subject = "Экскурсия", text = "Кто поедет?", familiesOfClassId = Class7A });
        var moved = await Server.DataAsync("administrator", "mutation($input: TransferPupilsInput!) { transferPupils(input: $input) { errors { message } } }", new
        {
            input = new { pupilIds = new[] { Id("Pupil", School.Boris.Id) }, toClassId = Id("SchoolClass", School.Class7B.Id), on = "2026-09-07", order = new { number = "5", date = "2026-09-07" } },
        });
        Assert.Equal("[]", moved.GetProperty("transferPupils").GetProperty("errors").GetRawText());
        Assert.Equal("""{"viewer":{"unreadMessages":0,"correspondence":[]}}""", await MineAsync("boris-mother"));
        Assert.Equal("NOT_FOUND", (await Server.DataAsync("boris-mother", Send, new { id = started.GetProperty("id").GetString() })).GetProperty("sendMessage").GetProperty("errors")[0].GetProperty("code").GetString());
    }

    private string Class7A => Id("SchoolClass", School.Class7A.Id);

    private Task OpenAsync() => DecideAsync("true");

    private async Task DecideAsync(string otherFamilies)
    {
        var done = await Server.DataAsync("administrator", "mutation($input: DecideRegulationInput!) { decideRegulation(input: $input) { errors { code message } } }", new
        {
            input = new { basis = "Приказ 1", settings = new[] { new { key = "familyAccessMode", value = $$"""{"parents":"VIEW_AND_CORRESPOND","pupils":"VIEW_AND_CORRESPOND","otherFamilies":{{otherFamilies}}}""" } } },
        });
        Assert.Equal("[]", done.GetProperty("decideRegulation").GetProperty("errors").GetRawText());
    }

    private async Task<JsonElement> AskedAsync(string login, object input) =>
        (await Server.DataAsync(login, Start, new { input })).GetProperty("startCorrespondence");

    private async Task<JsonElement> StartAsync(string login, object input)
    {
        var started = await AskedAsync(login, input);
        Assert.Equal("[]", started.GetProperty("errors").GetRawText());
        return started.GetProperty("correspondence");
    }

    private async Task<string> ErrorsAsync(string login, object input) => (await AskedAsync(login, input)).GetProperty("errors").GetRawText();

    private async Task<string?> LastMessageAsync(string login) =>
        (await Server.DataAsync(login, Mine)).GetProperty("viewer").GetProperty("correspondence")[0].GetProperty("messages")[0].GetProperty("id").GetString();

    /// <summary>What he takes part in; ids of messages are left out.</summary>
    private async Task<string> MineAsync(string login) =>
        System.Text.RegularExpressions.Regex.Replace((await Server.DataAsync(login, Mine)).GetRawText(), "\"id\":\"[^\"]*\"", "\"id\":\"*\"");
}
