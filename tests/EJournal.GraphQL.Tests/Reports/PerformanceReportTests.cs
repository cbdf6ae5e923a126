using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Reports;

public sealed class PerformanceReportTests : JournalTest
{
    private const string Report = """
        query($class: ID!, $period: ID!) { schoolClass(id: $class) { performanceReport(periodId: $period) {
          schoolClass { name } period { name } madeAt
          subjects { subject { name } teacher { name { short } } figures { pupils markCounts { value count } average withoutMarks withOneMark } }
          total { pupils average successPercent qualityPercent } } } }
        """;

    [Fact]
    [Requirement("REP-09")]
    [Requirement("REP-16")]
    public async Task Homeroom_teacher_reads_the_report_of_the_own_class_by_subject()
    {
        var body = await Server.AskAsync("maths", Report, Of(School.Class7A.Id));

        Assert.Equal(
            """{"data":{"schoolClass":{"performanceReport":{"schoolClass":{"name":"7А"},"period":{"name":"1 четверть"},"madeAt":"2026-09-07T09:00:00Z","subjects":["""
            + """{"subject":{"name":"Английский язык"},"teacher":{"name":{"short":"Ким И. О."}},"figures":{"pupils":1,"markCounts":[{"value":"4","count":1}],"average":4,"withoutMarks":0,"withOneMark":1}},"""
            + """{"subject":{"name":"Английский язык"},"teacher":{"name":{"short":"Ли И. О."}},"figures":{"pupils":1,"markCounts":[],"average":null,"withoutMarks":1,"withOneMark":0}},"""
            + """{"subject":{"name":"Математика"},"teacher":{"name":{"short":"Петрова И. О."}},"figures":{"pupils":2,"markCounts":[{"value":"5","count":1},{"value":"3","count":1}],"average":4,"withoutMarks":0,"withOneMark":2}}"""
            + """],"total":{"pupils":2,"average":4,"successPercent":null,"qualityPercent":null}}}}}""",
            body);
    }

    [Fact]
    public async Task The_report_has_an_address_to_print_it()
    {
        var data = await Server.DataAsync("director", """
            query($class: ID!, $period: ID!) { schoolClass(id: $class) { performanceReport(periodId: $period) { printUrl } } }
            """, Of(School.Class7A.Id));

        Assert.Contains("/print/performance/", data.GetProperty("schoolClass").GetProperty("performanceReport").GetProperty("printUrl").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english1")]
    [InlineData("teacher-and-mother")]
    [InlineData("annas-father")]
    [InlineData("administrator")]
    public async Task Others_do_not_read_the_report(string login)
    {
        var body = await Server.AskAsync(login, Report, Of(School.Class7A.Id));

        Assert.StartsWith("""{"data":{"schoolClass":null},"errors":[{""", body, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", body, StringComparison.Ordinal);
    }

    private object Of(long classId) => new { @class = Id("SchoolClass", classId), period = Id("GradingPeriod", School.FirstQuarter.Id) };
}
