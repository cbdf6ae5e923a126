using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Progress;

/// <summary>Anna has a five in mathematics and a four in English, both for work in the lesson; two hours a week ask for five marks.</summary>
public sealed class SubjectProgressTests : JournalTest
{
    private const string Subjects = """
        query($id: ID!, $period: ID, $subject: ID) {
          pupil(id: $id) {
            subjects(periodId: $period, subjectId: $subject) {
              subject { name } group { teacher { name { short } } } marks { value } average forecast markCount minimumMarks finalMarks { value }
            }
          }
        }
        """;

    [Fact]
    [Requirement("DIA-03")]
    [Requirement("DIA-05")]
    [Requirement("DIA-07")]
    public async Task A_family_reads_marks_average_forecast_and_final_mark_by_subject()
    {
        await SetAsync("3", "CONTROL");
        await Server.DataAsync("english1", "mutation($input: SetFinalMarksInput!) { setFinalMarks(input: $input) { errors { message } } }", new
        {
            input = new { groupId = Id("TeachingGroup", School.English7A1.Id), periodId = Quarter, marks = new[] { new { pupilId = Anna, value = "4", reason = "Новая группа" } } },
        });
        const string expected =
            """[{"subject":{"name":"Английский язык"},"group":{"teacher":{"name":{"short":"Ким И. О."}}},"marks":[{"value":"4"}],"average":4,"forecast":4,"markCount":1,"minimumMarks":5,"finalMarks":[{"value":"4"}]},"""
            + """{"subject":{"name":"Математика"},"group":{"teacher":{"name":{"short":"Петрова И. О."}}},"marks":[{"value":"5"},{"value":"3"}],"average":3.67,"forecast":4,"markCount":2,"minimumMarks":5,"finalMarks":[]}]""";

        foreach (var login in new[] { "anna", "annas-father", "maths", "deputy", "auditor" })
            Assert.Equal("""{"data":{"pupil":{"subjects":""" + expected + "}}}", await Server.AskAsync(login, Subjects, new { id = Anna, period = Quarter }));
        // pupil; period, groups, marks, regulation in two; subject, group, final marks; teacher.
        Assert.Equal(10, Server.Statements.All.Count);
        // The quarter that runs is the usual one.
        Assert.Equal("""{"data":{"pupil":{"subjects":""" + expected + "}}}", await Server.AskAsync("annas-father", Subjects, new { id = Anna }));
        Assert.Equal(10, Server.Statements.All.Count);
    }

    [Theory]
    [InlineData("english1")]
    [InlineData("administrator")]
    [InlineData("clerk")]
    public async Task Who_sees_a_part_of_the_marks_or_none_reads_no_figures(string login) =>
        Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Subjects, new { id = Anna }), StringComparison.Ordinal);

    [Fact]
    public async Task The_child_of_others_is_no_child_and_the_period_of_another_school_no_period()
    {
        var foreign = Server.Database.Open().GradingPeriods.Single(p => p.SchoolId == School.OtherClass.SchoolId).Id;

        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("boris-mother", Subjects, new { id = Anna }));
        Assert.Equal(
            await Server.AskAsync("anna", Subjects, new { id = Anna, period = Id("GradingPeriod", 987_654) }),
            await Server.AskAsync("anna", Subjects, new { id = Anna, period = Id("GradingPeriod", foreign) }));
        Assert.Equal("""{"data":{"pupil":{"subjects":[]}}}""", await Server.AskAsync("anna", Subjects, new { id = Anna, subject = Id("Subject", 987_654) }));
    }

    [Fact]
    [Requirement("DIA-03")]
    public async Task Marks_of_the_class_that_was_left_count_in_the_subject_and_withdrawn_ones_do_not()
    {
        await SetAsync("2", "CONTROL");
        await using (var db = Server.Database.OpenTracking())
        {
            var anna = await db.Pupils.FindAsync(School.Anna.Id);
            db.ClassMemberships.Single(m => m.PupilId == School.Anna.Id).Until = new DateOnly(2026, 9, 9);
            db.ClassMemberships.Add(new() { PupilId = School.Anna.Id, ClassId = School.Class7B.Id, From = new DateOnly(2026, 9, 9), Until = new DateOnly(9000, 1, 1) });
            db.Entry(anna!).Property("ClassId").CurrentValue = School.Class7B.Id;
            await db.SaveChangesAsync();
        }

        var moved = await Server.DataAsync("annas-father", Subjects, new { id = Anna, subject = Id("Subject", School.Maths.Id) });
        await Server.DataAsync("maths", "mutation($input: WithdrawMarkInput!) { withdrawMark(input: $input) { errors { message } } }", new { input = new { markId = Id("Mark", School.AnnasMark.Id), reason = "Ошибка" } });
        var withdrawn = await Server.DataAsync("annas-father", Subjects, new { id = Anna, subject = Id("Subject", School.Maths.Id) });

        Assert.Equal(
            """[{"subject":{"name":"Математика"},"group":{"teacher":{"name":{"short":"Белова И. О."}}},"marks":[{"value":"5"},{"value":"2"}],"average":3,"forecast":3,"markCount":2,"minimumMarks":5,"finalMarks":[]}]""",
            moved.GetProperty("pupil").GetProperty("subjects").GetRawText());
        Assert.Equal(2, withdrawn.GetProperty("pupil").GetProperty("subjects")[0].GetProperty("average").GetDouble());
    }

    [Fact]
    [Requirement("DIA-07")]
    public async Task What_if_and_what_is_needed_are_told_by_the_rule_of_the_school_in_words_and_numbers()
    {
        const string ask = """
            query($id: ID!, $subject: ID!, $control: ID!) {
              pupil(id: $id) {
                subjects(subjectId: $subject) {
                  explanation
                  projection(hypothetical: [{ value: "3/2", workKindId: $control }]) { average forecast averageNow forecastNow }
                  neededFor(target: 5) { reached paths { count value weight average workKinds { code } } explanation }
                }
                projection(subjectId: $subject, hypothetical: [{ value: "2" }]) { average forecast explanation }
              }
            }
            """;

        var told = await Server.DataAsync("annas-father", ask, new { id = Anna, subject = Id("Subject", School.English.Id), control = Kind("CONTROL") });

        var pupil = told.GetProperty("pupil");
        var english = pupil.GetProperty("subjects")[0];
        Assert.Equal(
            "EJournal A-23, версия 1. Средний балл = сумма (вес × отметка) / сумма весов = 4 / 1 = 4, округлён до двух знаков, половина — от нуля. Прогноз 4: по порогам школы 3 — с 2,5, 4 — с 3,5, 5 — с 4,5.",
            english.GetProperty("explanation").GetString());
        Assert.Equal("""{"average":2.8,"forecast":3,"averageNow":4,"forecastNow":4}""", english.GetProperty("projection").GetRawText());
        var needed = english.GetProperty("neededFor");
        Assert.False(needed.GetProperty("reached").GetBoolean());
        Assert.Equal(
            """[{"count":1,"value":"5","weight":1,"average":4.5,"workKinds":[{"code":"HOMEWORK"},{"code":"CHECK"},{"code":"LESSON"},{"code":"INDEPENDENT"},{"code":"ORAL"}]},{"count":1,"value":"5","weight":2,"average":4.67,"workKinds":[{"code":"CONTROL"}]}]""",
            needed.GetProperty("paths").GetRawText());
        Assert.Equal(
            "Для отметки 5 нужен средний балл не ниже 4,5. Достаточно получить подряд: 1 × «5» за работы с весом 1 (станет 4,5); или 1 × «5» за работы с весом 2 (станет 4,67).",
            needed.GetProperty("explanation").GetString());
        var whatIf = pupil.GetProperty("projection");
        Assert.Equal((3.0, 3), (whatIf.GetProperty("average").GetDouble(), whatIf.GetProperty("forecast").GetInt32()));
        Assert.Contains("= (4 + 2) / 2 = 3,", whatIf.GetProperty("explanation").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Supposed_marks_are_of_the_scale_of_a_known_kind_and_at_most_twenty_and_nothing_is_recorded()
    {
        const string ask = "query($id: ID!, $subject: ID!, $marks: [HypotheticalMarkInput!]!) { pupil(id: $id) { projection(subjectId: $subject, hypothetical: $marks) { average } } }";
        async Task<string> AskAsync(params object[] marks) => await Server.AskAsync("anna", ask, new { id = Anna, subject = Id("Subject", School.Maths.Id), marks });

        Assert.Contains("Такой отметки нет. Можно поставить: 5, 4, 3, 2, 1.", await AskAsync(new { value = "7" }), StringComparison.Ordinal);
        Assert.Contains("За одну работу ставят не больше двух отметок.", await AskAsync(new { value = "3/4/5" }), StringComparison.Ordinal);
        Assert.Contains("\"BAD_USER_INPUT\"", await AskAsync(new { value = "5", workKindId = Id("WorkKind", 987_654) }), StringComparison.Ordinal);
        Assert.Contains("Можно предположить не больше 20 отметок.", await AskAsync([.. Enumerable.Repeat(new { value = "5" }, 21)]), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"pupil":{"projection":{"average":5}}}}""", await AskAsync());
        await using var db = Server.Database.Open();
        Assert.Empty(db.JournalEvents);
    }

    [Fact]
    public async Task Any_number_of_pupils_takes_the_same_statements()
    {
        const string ask = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Pupil { subjects { average neededFor(target: 4) { paths { count } } } } } }";

        await Server.DataAsync("director", ask, new { ids = new[] { Anna } });
        var one = Server.Statements.All.Count;
        await Server.DataAsync("director", ask, new { ids = new[] { Anna, Id("Pupil", School.Boris.Id), Id("Pupil", School.Vera.Id) } });

        Assert.Equal((7, 7), (one, Server.Statements.All.Count));
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Quarter => Id("GradingPeriod", School.FirstQuarter.Id);

    private string Kind(string code) => Id("WorkKind", School.WorkKinds.Single(k => k.Code == code).Id);

    private Task<JsonElement> SetAsync(string value, string kind) => Server.DataAsync(
        "maths", "mutation($input: SetMarkInput!) { setMark(input: $input) { errors { message } } }",
        new { input = new { lessonId = Id("Lesson", School.MathsLesson.Id), pupilId = Anna, value, workKindId = Kind(kind) } });
}
