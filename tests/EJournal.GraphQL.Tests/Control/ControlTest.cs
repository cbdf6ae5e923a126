using EJournal.GraphQL.Tests.Server;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>Monday noon of the first school week: four lessons of the day are over, Tuesday's is to come.</summary>
public abstract class ControlTest : JournalTest
{
    protected string Class7A => Id("SchoolClass", School.Class7A.Id);

    protected string Class7B => Id("SchoolClass", School.Class7B.Id);

    protected string Maths7A => Id("TeachingGroup", School.Maths7A.Id);

    protected static TimeSpan Days(int count) => TimeSpan.FromDays(count);

    /// <summary>Records a lesson as its teacher.</summary>
    protected async Task RecordAsync(string login, long lessonId, string? topic = null, string? homework = null, string? workKind = null)
    {
        var workKindId = workKind is null ? null : Id("WorkKind", School.WorkKinds.Single(k => k.Code == workKind).Id);
        var done = await Server.DataAsync(login, "mutation($input: RecordLessonInput!) { recordLesson(input: $input) { errors { code message } } }", new
        {
            input = new { lessonId = Id("Lesson", lessonId), topic, workKindId, homework = homework is null ? null : new[] { new { text = homework } } },
        });
        Assert.Equal("[]", done.GetProperty("recordLesson").GetProperty("errors").GetRawText());
    }

    /// <summary>Decides about a setting of the regulation.</summary>
    protected async Task DecideAsync(string key, string value)
    {
        var done = await Server.DataAsync("administrator", "mutation($input: DecideRegulationInput!) { decideRegulation(input: $input) { errors { code message } } }", new
        {
            input = new { basis = "Приказ 1", settings = new[] { new { key, value } } },
        });
        Assert.Equal("[]", done.GetProperty("decideRegulation").GetProperty("errors").GetRawText());
    }
}
