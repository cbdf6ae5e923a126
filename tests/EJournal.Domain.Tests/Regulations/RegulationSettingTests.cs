using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using Xunit;

namespace EJournal.Domain.Tests.Regulations;

public sealed class RegulationSettingTests
{
    private static readonly string[] Numbered = [.. Enumerable.Range(1, 45).Select(n => $"S-{n:00}")];

    [Fact]
    public void Each_of_the_45_settings_is_there_once_and_says_what_it_means()
    {
        Assert.Equal(Numbered, RegulationSettings.All.Select(s => s.Id).Where(id => id.StartsWith("S-", StringComparison.Ordinal)));
        Assert.Equal(RegulationSettings.All.Count, RegulationSettings.All.Select(s => s.Key).Distinct().Count());
        Assert.All(RegulationSettings.All, s => Assert.Matches("^[А-ЯA-Z].{10,}$", s.Meaning));
    }

    [Fact]
    public void A_value_that_is_read_can_be_written_back_and_changes_nothing()
    {
        foreach (var regulation in RegulationPresets.All.Select(p => p.Regulation).Append(Regulation.Default))
        {
            foreach (var setting in RegulationSettings.All)
            {
                var changed = setting.Change(regulation, setting.Read(regulation)).Value;
                Assert.Equal(RegulationSettings.All.Select(s => s.Read(regulation)), RegulationSettings.All.Select(s => s.Read(changed)));
            }
        }
    }

    [Fact]
    public void Changing_one_setting_leaves_the_original_and_the_other_settings_as_they_were()
    {
        var changed = RegulationSettings.Find("markChangeCutoff")!.Change(Regulation.Default, """{"days":3}""").Value;

        Assert.Equal(new Term(3), changed.MarkChangeCutoff);
        Assert.Equal(new Term(7), Regulation.Default.MarkChangeCutoff);
        Assert.Equal(Regulation.Default with { MarkChangeCutoff = new Term(3) }, changed);
    }

    [Theory]
    [InlineData("S-12", """{"days":0}""")]
    [InlineData("S-13", """{"days":0,"hoursAfterLastLesson":1}""")]
    [InlineData("S-20", "null")]
    [InlineData("S-08", """["METHODIST","HOMEROOM_TEACHER"]""")]
    [InlineData("foreignChannelContent", "\"OFF\"")]
    public void A_setting_takes_its_values(string name, string json)
    {
        var setting = RegulationSettings.Find(name)!;

        var changed = setting.Change(Regulation.Default, json).Value;

        Assert.Equal(setting.Read(changed), setting.Read(setting.Change(changed, setting.Read(changed)).Value));
        Assert.StartsWith(json.TrimEnd('}'), setting.Read(changed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S-12", "null")]
    [InlineData("S-12", "{}")]
    [InlineData("S-12", """{"days":-1}""")]
    [InlineData("S-12", """{"days":367}""")]
    [InlineData("S-12", """{"days":1,"weeks":2}""")]
    [InlineData("S-12", """{"days":1,"days":2}""")]
    [InlineData("S-12", "\"завтра\"")]
    [InlineData("S-12", "не json")]
    [InlineData("S-01", """["TEACHER"]""")]
    [InlineData("S-08", "[]")]
    [InlineData("S-08", """["TEACHER","TEACHER"]""")]
    [InlineData("S-08", """["DOG"]""")]
    [InlineData("S-08", "[1]")]
    [InlineData("S-07", """{"month":2,"day":29}""")]
    [InlineData("S-16", """[{"code":"Б","name":"болезнь","kind":"ILLNESS"},{"code":"б","name":"другое","kind":"LATE"}]""")]
    [InlineData("S-18", """[{"forms":["ESSAY"],"fromGrade":1,"toGrade":4,"days":2,"lessons":1,"moreLessonsAboveWorks":null}]""")]
    [InlineData("S-44", "0")]
    [InlineData("S-39", "61")]
    [InlineData("A-23", """{"three":2.5,"four":2.5,"five":4.5}""")]
    public void A_value_that_makes_no_sense_is_refused_and_names_the_setting(string id, string json)
    {
        var refusal = Assert.Single(RegulationSettings.Find(id)!.Change(Regulation.Default, json).Refusals);

        Assert.Equal((RefusalCode.InvalidValue, "value", id), (refusal.Code, refusal.Field, refusal.Clause));
        Assert.Matches("[а-я]", refusal.Message);
    }

    [Theory]
    [InlineData(0.5, 3)]
    [InlineData(1, 3)]
    [InlineData(2, 5)]
    [InlineData(5, 5)]
    public void The_minimum_of_marks_follows_the_weekly_hours(double hours, int marks)
    {
        Assert.Equal(marks, Regulation.Default.MinMarksPerPeriod.For(hours));
    }
}
