using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Rights;

public sealed class AdjustRightTests : JournalTest
{
    private const string Adjust = "mutation($role: Role!, $right: Right!, $granted: Boolean) { adjustRight(input: { role: $role, right: $right, granted: $granted, basis: \"Приказ 12 от 01.09.2026\" }) { roleRight { granted byDefault } errors { code ... on RuleError { clause } ... on InputError { field } } } }";

    private string AnnasMarks => $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { marks { nodes { value } } } }""";

    [Fact]
    [Requirement("ACC-06")]
    public async Task Marks_shown_to_methodists_by_the_director_are_seen_at_the_next_request_and_hidden_again()
    {
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("methodist", AnnasMarks));

        Assert.Equal(Done(granted: true, byDefault: false), await AdjustAsync("director", "METHODIST", "SEE_MARKS", true));
        Assert.Equal("""{"data":{"pupil":{"marks":{"nodes":[{"value":"4"},{"value":"5"}]}}}}""", await Server.AskAsync("methodist", AnnasMarks));

        Assert.Equal(Done(granted: false, byDefault: false), await AdjustAsync("director", "METHODIST", "SEE_MARKS", null));
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("methodist", AnnasMarks));
    }

    [Fact]
    [Requirement("ACC-06")]
    public async Task Marks_denied_to_deputies_are_neither_selected_nor_reported()
    {
        Assert.Equal(Done(granted: false, byDefault: true), await AdjustAsync("director", "DEPUTY_DIRECTOR", "SEE_MARKS", false));

        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("deputy", AnnasMarks), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("deputy", $$"""{ schoolClass(id: "{{Id("SchoolClass", School.Class7A.Id)}}") { performanceReport(periodId: "{{Id("GradingPeriod", School.FirstQuarter.Id)}}") { madeAt } } }"""), StringComparison.Ordinal);
        // What another right gives stays.
        Assert.Contains("Белова", await Server.AskAsync("deputy", $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { name { full } } }"""), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ACC-06")]
    public async Task Administrator_shows_families_to_auditors_and_takes_the_list_of_pupils_from_the_clerk()
    {
        var parents = $$"""{ pupil(id: "{{Id("Pupil", School.Boris.Id)}}") { parents { parent { name { short } } } } }""";
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("auditor", parents), StringComparison.Ordinal);

        Assert.Equal(Done(granted: true, byDefault: false), await AdjustAsync("administrator", "AUDITOR", "SEE_FAMILIES", true));
        Assert.Equal("""{"data":{"pupil":{"parents":[{"parent":{"name":{"short":"Волкова И. О."}}}]}}}""", await Server.AskAsync("auditor", parents));

        Assert.Equal(Done(granted: false, byDefault: true), await AdjustAsync("administrator", "CLERK", "SEE_PUPILS", false));
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("clerk", $$"""{ pupil(id: "{{Id("Pupil", School.Boris.Id)}}") { id } }"""));
    }

    [Fact]
    [Requirement("ACC-06")]
    public async Task Director_decides_the_regulation_once_the_administrator_gave_him_the_right()
    {
        const string decide = "mutation { decideRegulation(input: { basis: \"Приказ 1\", settings: [{ key: \"rankShown\", value: \"true\" }] }) { errors { code } } }";
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("director", decide), StringComparison.Ordinal);

        Assert.Equal(Done(granted: true, byDefault: false), await AdjustAsync("administrator", "DIRECTOR", "DECIDE_REGULATION", true));

        Assert.Equal("""{"data":{"decideRegulation":{"errors":[]}}}""", await Server.AskAsync("director", decide));
    }

    [Theory]
    [InlineData("administrator", "ADMINISTRATOR", "SEE_MARKS", "A-44")]
    [InlineData("director", "ADMINISTRATOR", "SEE_MARKS", "A-44")]
    [InlineData("director", "ADMINISTRATOR_ASSISTANT", "SEE_MARKS", "A-44")]
    [InlineData("administrator", "METHODIST", "SEE_MARKS", "A-44")]
    [InlineData("director", "PUPIL", "SEE_MARKS", "ACC-08")]
    [InlineData("administrator", "PARENT", "SEE_PUPILS", "ACC-08")]
    [InlineData("administrator", "AUDITOR", "DECIDE_REGULATION", "A-41")]
    [InlineData("director", "DIRECTOR", "DECIDE_REGULATION", "001 п.5.2")]
    [InlineData("deputy", "METHODIST", "SEE_PUPILS", "001 п.8")]
    [InlineData("maths", "TEACHER", "SEE_PUPILS", "001 п.8")]
    [Requirement("ACC-06")]
    public async Task Nobody_gives_what_no_role_may_have_or_what_he_lacks(string login, string role, string right, string clause)
    {
        Assert.Equal(
            $$$$"""{"data":{"adjustRight":{"roleRight":null,"errors":[{"code":"FORBIDDEN","clause":"{{{{clause}}}}"}]}}}""",
            await AdjustAsync(login, role, right, true));
        Assert.Equal("""{"data":{"school":{"rightChanges":[]}}}""", await Server.AskAsync("director", "{ school { rightChanges { role } } }"));
    }

    [Theory]
    [InlineData("administrator", "DIRECTOR", "SEE_PUPILS")]
    [InlineData("director", "DIRECTOR", "SEE_MARKS")]
    [InlineData("director", "ADMINISTRATOR", "CHANGE_SCHOOL_DATA")]
    public async Task Director_and_administrator_keep_what_they_have(string login, string role, string right)
    {
        Assert.Contains("\"clause\":\"ACC-06\"", await AdjustAsync(login, role, right, false), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ACC-06")]
    public async Task Decisions_stay_with_author_and_basis()
    {
        await AdjustAsync("administrator", "METHODIST", "SEE_PUPILS", true);
        await AdjustAsync("director", "METHODIST", "SEE_PUPILS", false);

        Assert.Equal(
            """{"data":{"school":{"rightChanges":[{"role":"METHODIST","right":"SEE_PUPILS","granted":false,"basis":"Приказ 12 от 01.09.2026","author":{"short":"Орлова И. О."},"at":"2026-09-07T09:00:00Z"},{"role":"METHODIST","right":"SEE_PUPILS","granted":true,"basis":"Приказ 12 от 01.09.2026","author":{"short":"Воронин И. О."},"at":"2026-09-07T09:00:00Z"}]}}}""",
            await Server.AskAsync("auditor", "{ school { rightChanges { role right granted basis author { short } at } } }"));
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("annas-father", "{ school { rights { role } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_school_decides_nothing_for_another()
    {
        await AdjustAsync("director", "TEACHER", "SEE_MARKS", true);

        Assert.Contains("""{"role":"TEACHER","right":"SEE_MARKS","granted":true}""", await Server.AskAsync("maths", "{ school { rights { role right granted } } }"), StringComparison.Ordinal);
        Assert.Contains("""{"role":"TEACHER","right":"SEE_MARKS","granted":false}""", await Server.AskAsync("other-director", "{ school { rights { role right granted } } }"), StringComparison.Ordinal);
    }

    private Task<string> AdjustAsync(string login, string role, string right, bool? granted) =>
        Server.AskAsync(login, Adjust, new { role, right, granted });

    private static string Done(bool granted, bool byDefault) =>
        $$$$"""{"data":{"adjustRight":{"roleRight":{"granted":{{{{(granted ? "true" : "false")}}}},"byDefault":{{{{(byDefault ? "true" : "false")}}}}},"errors":[]}}}""";
}
