using EJournal.Domain.Access;
using EJournal.Domain.Corrections;
using EJournal.Domain.Messages;
using EJournal.Domain.Notepads;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Portfolios;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.PersonalData;

public sealed class AccessLogTests : JournalTest
{
    private const string Log = "accessLog { nodes { person { short } roles area at application } pageInfo { hasNextPage } }";

    private string Marks => $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { marks { nodes { value } } } }""";

    [Fact]
    [Requirement("PDN-01")]
    public async Task A_parent_reads_who_looked_at_what_and_when()
    {
        await Server.DataAsync("english1", Marks);
        Server.Database.Clock.Advance(TimeSpan.FromHours(1));
        await Server.DataAsync("maths", $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { parents { parent { phone } } } }""");

        Assert.Equal(
            """{"data":{"pupil":{"accessLog":{"nodes":[{"person":{"short":"Петрова И. О."},"roles":["TEACHER"],"area":"CONTACTS","at":"2026-09-07T10:00:00Z","application":null},{"person":{"short":"Ким И. О."},"roles":["TEACHER"],"area":"MARKS","at":"2026-09-07T09:00:00Z","application":null}],"pageInfo":{"hasNextPage":false}}}}}""",
            await LogAsync("annas-father"));
    }

    [Fact]
    public async Task Looking_often_within_an_hour_is_one_entry_and_again_in_the_next_hour_another()
    {
        for (var i = 0; i < 3; i++)
            await Server.DataAsync("english1", Marks);
        Assert.Single(await RowsAsync());

        Server.Database.Clock.Advance(TimeSpan.FromHours(1));
        await Server.DataAsync("english1", Marks);
        Assert.Equal([9, 10], (await RowsAsync()).Select(a => a.Hour.Hour));
    }

    [Theory]
    [InlineData("annas-father")]
    [InlineData("anna")]
    [InlineData("teacher-and-mother")]
    public async Task Of_what_the_family_reads_of_its_own_only_that_it_looked_is_recorded(string login)
    {
        await Server.DataAsync(login, Marks);
        await Server.DataAsync(login, $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { name { full } diary(week: "2026-09-07") { days { date } } } }""");

        // Which is the school's to know, of parents (DIA-09) and of pupils (COR-05).
        Assert.Equal([login == "anna" ? DataArea.OwnDiary : DataArea.ParentCheck], (await RowsAsync()).Select(a => a.Area));
    }

    [Fact]
    public async Task A_page_of_the_journal_is_recorded_for_each_pupil_on_it_and_for_nobody_else()
    {
        await Server.DataAsync("maths", $$"""
            { node(id: "{{Id("TeachingGroup", School.Maths7A.Id)}}") { ... on TeachingGroup {
                journal(periodId: "{{Id("GradingPeriod", School.FirstQuarter.Id)}}") { rows { pupil { name { full } } cells { marks { value } } } } } } }
            """);

        Assert.Equal(
            [(School.Anna.Id, DataArea.List), (School.Anna.Id, DataArea.Marks), (School.Boris.Id, DataArea.List), (School.Boris.Id, DataArea.Marks)],
            (await RowsAsync()).Select(a => (a.PupilId, a.Area)).Order());
    }

    [Fact]
    public async Task What_was_refused_was_not_seen()
    {
        await Server.AskAsync("english1", $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { parents { parent { phone } } } }""");
        await Server.AskAsync("english1", $$"""{ pupil(id: "{{Id("Pupil", School.Vera.Id)}}") { name { full } } }""");

        Assert.Empty(await RowsAsync());
    }

    [Theory]
    [InlineData("director", true)]
    [InlineData("administrator", true)]
    [InlineData("anna", true)]
    [InlineData("maths", false)]
    [InlineData("auditor", false)]
    public async Task The_log_is_for_the_family_and_for_who_answers_for_the_data(string login, bool may)
    {
        await Server.DataAsync("english1", Marks);

        var body = await LogAsync(login);

        Assert.Equal(may, body.Contains("Ким И. О.", StringComparison.Ordinal));
        Assert.Equal(!may, body.Contains("\"code\":\"FORBIDDEN\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stranger_s_child_has_no_log()
    {
        Assert.Equal("""{"data":{"pupil":null}}""", await LogAsync("boris-mother"));
        Assert.Equal("""{"data":{"pupil":null}}""", await LogAsync("other-director"));
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gaps()
    {
        foreach (var login in new[] { "english1", "maths", "director" })
            await Server.DataAsync(login, Marks);

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await Server.DataAsync(
                "annas-father", $$"""query($after: String) { pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { accessLog(first: 1, after: $after) { nodes { person { short } } pageInfo { endCursor hasNextPage } } } }""",
                new { after })).GetProperty("pupil").GetProperty("accessLog");
            seen.Add(page.GetProperty("nodes")[0].GetProperty("person").GetProperty("short").GetString()!);
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null && seen.Count < 10);

        Assert.Equal(["Ким И. О.", "Орлова И. О.", "Петрова И. О."], seen.Order());
    }

    [Fact]
    public async Task Recording_adds_no_statement_to_the_request()
    {
        await Server.DataAsync("annas-father", Marks);
        var family = Server.Statements.All.Count;
        await Server.DataAsync("director", Marks);

        Assert.Equal(family, Server.Statements.All.Count);
    }

    [Fact]
    public async Task Contacts_read_by_a_parents_id_marks_in_the_register_of_corrections_and_works_in_a_list_are_recorded()
    {
        await using (var db = Server.Database.Open())
        {
            db.Add(Correction.Request(
                School.School.Id, School.MathsLesson.Id, School.MathsTeacher.Id, Server.Database.Clock.Now, "Ошибка",
                [new CorrectionItem { SchoolId = School.School.Id, Number = 1, Kind = CorrectionKind.Mark, PupilId = School.Anna.Id, NewValue = "5" }]));
            db.Add(new PortfolioEntry { SchoolId = School.School.Id, PupilId = School.Boris.Id, Title = "Олимпиада", Date = new(2026, 9, 7), AuthorId = School.MathsTeacher.PersonId, At = Server.Database.Clock.Now });
            await db.SaveChangesAsync();
        }

        await Server.DataAsync("clerk", "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Parent { phone } } }", new { ids = new[] { Id("Parent", School.AnnasFather.Id), Id("Parent", School.BorisMother.Id) } });
        await Server.DataAsync("auditor", "{ corrections { items { newValue } } }");
        await Server.DataAsync("director", "{ school { portfolios { nodes { title } } } }");

        Assert.Equal(
            [(DataArea.Marks, School.Anna.Id), (DataArea.Card, School.Boris.Id), (DataArea.Contacts, School.Anna.Id), (DataArea.Contacts, School.Boris.Id)],
            (await RowsAsync()).Select(a => (a.Area, a.PupilId)).OrderBy(a => (a.Area == DataArea.Contacts, a.PupilId)));
    }

    /// <summary>A type that names a pupil and does not say so would be read unseen.</summary>
    [Fact]
    public void Every_type_of_the_schema_that_has_a_pupil_says_so()
    {
        var silent = EJournalSchema.Build().Types.OfType<ObjectType>().Select(t => t.RuntimeType).OfType<Type>()
            .Where(t => t.GetProperty("PupilId") is { PropertyType: var type } && (type == typeof(long) || type == typeof(long?)) || t.GetProperty("Pupil") is not null)
            // What a teacher noted for himself, what somebody takes part in and the address of one's own calendar are read by nobody else.
            .Where(t => t != typeof(Viewer) && t != typeof(NotepadEntry) && t != typeof(Correspondence) && t != typeof(CalendarFeed) && !DataSubjects.MayTell(t)).Select(t => t.Name);

        Assert.Empty(silent);
    }

    private Task<string> LogAsync(string login) => Server.AskAsync(login, $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { {{Log}} } }""");

    /// <summary>All that is stored after what waits was.</summary>
    private async Task<List<DataAccess>> RowsAsync()
    {
        await LogAsync("annas-father");
        await using var db = Server.Database.Open();
        return await db.DataAccess.OrderBy(a => a.Id).ToListAsync();
    }
}
