using EJournal.Domain.People;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Staff;

public sealed class DutyTests : StaffTest
{
    private string AnnasMarks => $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { marks { nodes { value } } } }""";

    [Fact]
    [Requirement("PPL-03")]
    public async Task Class_handed_to_a_colleague_is_his_at_the_next_request_and_no_longer_the_others()
    {
        var done = await DoneAsync("administrator", "assignHomeroom", To(School.EnglishTeacher2), "schoolClass { homeroomTeacher { name { short } } homeroomAssignments { teacher { name { short } } from endsOn order { number } } }");

        Assert.Equal(
            """{"homeroomTeacher":{"name":{"short":"Ли И. О."}},"homeroomAssignments":[{"teacher":{"name":{"short":"Ли И. О."}},"from":"2026-09-07","endsOn":null,"order":{"number":"17-к"}},{"teacher":{"name":{"short":"Петрова И. О."}},"from":null,"endsOn":"2026-09-07","order":null}]}""",
            done.GetProperty("schoolClass").GetRawText());
        Assert.Equal("""{"data":{"pupil":{"marks":{"nodes":[{"value":"4"},{"value":"5"}]}}}}""", await Server.AskAsync("english2", AnnasMarks));
        Assert.Equal("""{"data":{"viewer":{"homeroomClasses":[]}}}""", await Server.AskAsync("maths", "{ viewer { homeroomClasses { name } } }"));
    }

    [Fact]
    [Requirement("PPL-03")]
    public async Task Nobody_but_the_administrator_assigns_and_he_never_himself()
    {
        Assert.Equal("FORBIDDEN:001 п.8", await RefusedAsync("director", "assignHomeroom", To(School.EnglishTeacher2)));
        Assert.Equal("FORBIDDEN:A-44", await RefusedAsync("administrator", "assignHomeroom", To(School.Administrator)));
        Assert.Equal("FORBIDDEN:001 п.8", await RefusedAsync("maths", "makeResponsible", Responsible(School.EnglishTeacher2)));
        Assert.Equal("NOT_FOUND:teacherId", await RefusedAsync("administrator", "assignHomeroom", To(School.OtherDirector)));
        Assert.Equal("NOT_FOUND:classId", await RefusedAsync("administrator", "assignHomeroom", new { classId = Id("SchoolClass", School.OtherClass.Id), teacherId = TeacherId(School.EnglishTeacher2), from = "2026-09-07", order = Order }));
    }

    [Fact]
    [Requirement("PPL-03")]
    public async Task Named_persons_answer_for_something_by_order_until_it_ends()
    {
        var made = await DoneAsync("administrator", "makeResponsible", Responsible(School.MathsTeacher), "responsibility { id }");
        var id = made.GetProperty("responsibility").GetProperty("id").GetString();
        const string list = "{ school { responsibilities { kind title teacher { name { short } } from endsOn order { number date } } } }";

        Assert.Equal(
            """{"data":{"school":{"responsibilities":[{"kind":"ADVISING_TEACHERS","title":"консультирование учителей по ЭЖ","teacher":{"name":{"short":"Петрова И. О."}},"from":"2026-09-07","endsOn":null,"order":{"number":"17-к","date":"2026-09-01"}}]}}}""",
            await Server.AskAsync("english1", list));
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("annas-father", list), StringComparison.Ordinal);

        await Server.DataAsync("administrator", "mutation($id: ID!) { endResponsibility(id: $id, from: \"2026-10-01\") { errors { code } } }", new { id });
        Assert.Contains("\"endsOn\":\"2026-10-01\"", await Server.AskAsync("english1", list), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duties_of_the_dismissed_end_with_the_employment()
    {
        await DoneAsync("administrator", "makeResponsible", Responsible(School.MathsTeacher));

        await DoneAsync("administrator", "dismissEmployee", new { teacherId = TeacherId(School.MathsTeacher), from = "2026-09-30", order = Order });

        Assert.Equal("""{"data":{"school":{"responsibilities":[{"endsOn":"2026-09-30"}]}}}""", await Server.AskAsync("director", "{ school { responsibilities { endsOn } } }"));
    }

    private object To(Employee employee) => new { classId = Id("SchoolClass", School.Class7A.Id), teacherId = TeacherId(employee), from = "2026-09-07", order = Order };

    private object Responsible(Employee employee) =>
        new { teacherId = TeacherId(employee), kind = "ADVISING_TEACHERS", title = "консультирование учителей по ЭЖ", from = "2026-09-07", order = Order };
}
