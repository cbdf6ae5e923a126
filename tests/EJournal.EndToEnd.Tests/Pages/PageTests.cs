using Xunit;

namespace EJournal.EndToEnd.Tests.Pages;

/// <summary>The stories of docs/api, run word for word on the real server with the demo school.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("tokens.md", 10)]
    [InlineData("people.md", 11)]
    [InlineData("open-a-year.md", 5)]
    [InlineData("personal-data.md", 11)]
    [InlineData("plan-the-year.md", 9)]
    [InlineData("control-the-journal.md", 12)]
    [InlineData("keep-the-schedule.md", 9)]
    [InlineData("follow-a-childs-changes.md", 14)]
    [InlineData("show-a-week.md", 8)]
    [InlineData("try-the-journal.md", 8)]
    [InlineData("publish-a-month.md", 8)]
    [InlineData("ask-for-a-correction.md", 9)]
    [InlineData("close-a-quarter.md", 10)]
    public async Task Every_step_of_a_page_gives_the_answer_below_it(string page, int steps)
    {
        await using var server = new EJournalServer().Set("GraphiQL:Enabled", "true");
        await server.StartAsync("--demo");

        var (run, difference) = await new PageRun(server).RunAsync(page);
        Assert.True(difference is null, difference);
        Assert.Equal(steps, run);
    }
}
