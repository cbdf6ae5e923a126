using System.Text.RegularExpressions;
using EJournal.Reports.Performance;
using EJournal.TestKit;

namespace EJournal.Reports.Tests;

public sealed partial class PerformanceReportHtmlTests
{
    [Fact]
    [Requirement("REP-16")]
    public void The_page_is_the_one_that_was_reviewed()
    {
        var html = PerformanceReportHtml.Render(PerformanceReportBuilder.Build(SampleRows.Create(), SampleRows.MadeAt));

        var golden = File.ReadAllText(Repository.Locate("tests", "EJournal.Reports.Tests", "performance-report.html"));
        Assert.Equal(golden, html);
    }

    [Fact]
    public void Hostile_names_are_text_and_nothing_else()
    {
        const string hostile = "</td><script>alert('1')</script><img src=\"http://evil.example/x\" onerror=alert(2)>&amp;";
        var rows = SampleRows.Create();
        rows = rows with
        {
            SchoolName = hostile,
            ClassName = hostile,
            PeriodName = hostile,
            Groups = [.. rows.Groups.Select(row => row with { SubjectName = hostile, TeacherName = hostile })],
            Marks = [.. rows.Marks.Select(mark => mark with { Value = hostile })],
        };
        var plain = PerformanceReportHtml.Render(PerformanceReportBuilder.Build(SampleRows.Create(), SampleRows.MadeAt));

        var html = PerformanceReportHtml.Render(PerformanceReportBuilder.Build(rows, SampleRows.MadeAt));

        Assert.Contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&lt;img src=&quot;http://evil.example/x&quot;", html, StringComparison.Ordinal);
        Assert.Contains("&gt;&amp;amp;", html, StringComparison.Ordinal);
        Assert.Equal(TagNames(plain), TagNames(html));
    }

    [Fact]
    public void The_page_fetches_and_runs_nothing()
    {
        var html = PerformanceReportHtml.Render(PerformanceReportBuilder.Build(SampleRows.Create(), SampleRows.MadeAt));

        Assert.DoesNotMatch("<script|<link|<img|<iframe|<object|url\\(|@import|https?:|\\son\\w+=", html);
        Assert.Contains("size: A4", html, StringComparison.Ordinal);
    }

    private static SortedSet<string> TagNames(string html) => [.. Tags().Matches(html).Select(match => match.Value)];

    [GeneratedRegex("<[a-zA-Z!/][^>]*>")]
    private static partial Regex Tags();
}
