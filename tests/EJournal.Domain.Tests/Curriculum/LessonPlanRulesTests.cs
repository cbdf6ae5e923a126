using EJournal.Domain.Curriculum;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Domain.Tests.Curriculum;

public sealed class LessonPlanRulesTests
{
    private static readonly TeachingGroup s_group = new() { Id = 7, SchoolId = 1 };

    [Fact]
    public void A_topic_stays_the_same_one_wherever_it_is_moved_and_a_new_one_gets_a_line_of_its_own()
    {
        var change = LessonPlanChange.Between(s_group, [Row(1, 1, "А"), Row(2, 2, "Б")], [Topic("Б"), Topic("В"), Topic("А")], new HashSet<int> { 1, 2 }, lastLine: 5).Value;

        Assert.Equal([2L, 1L], change.Ended.Select(i => i.Id));
        Assert.Equal([(2, 1, "Б"), (6, 2, "В"), (1, 3, "А")], change.Begun.Select(i => (i.Line, i.Number, i.Topic)));
    }

    [Fact]
    public void What_stays_in_its_place_with_its_words_is_not_written_again()
    {
        var change = LessonPlanChange.Between(s_group, [Row(1, 1, "А"), Row(2, 2, "Б")], [Topic("А"), Topic("Б") with { Hours = 2 }], new HashSet<int>(), lastLine: 2).Value;

        Assert.Equal([2L], change.Ended.Select(i => i.Id));
        Assert.Equal([(2, 2, 2)], change.Begun.Select(i => (i.Line, i.Number, i.Hours)));
        Assert.True(LessonPlanChange.Between(s_group, [Row(1, 1, "А")], [Topic("А")], new HashSet<int>(), lastLine: 1).Value.IsEmpty);
    }

    [Fact]
    public void A_taught_topic_is_reworded_by_its_id_and_not_dropped()
    {
        List<LessonPlanItem> plan = [Row(1, 1, "А"), Row(2, 2, "Б")];
        var taught = new HashSet<int> { 1 };

        var reworded = LessonPlanChange.Between(s_group, plan, [Topic("Азбука", id: 1)], taught, lastLine: 2);
        var dropped = LessonPlanChange.Between(s_group, plan, [Topic("Азбука"), Topic("Б")], taught, lastLine: 2);
        var twice = LessonPlanChange.Between(s_group, plan, [Topic("А", id: 1), Topic("Я", id: 1)], taught, lastLine: 2);

        Assert.Equal([(1, "Азбука")], reworded.Value.Begun.Select(i => (i.Line, i.Topic)));
        Assert.Equal(["items"], dropped.Refusals.Select(r => r.Field));
        Assert.Equal([(RefusalCode.NotFound, "items[1].id")], twice.Refusals.Select(r => (r.Code, r.Field!)));
    }

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", false)]
    [InlineData("2026-09-02", true)]
    [InlineData("2027-05-31", true)]
    [InlineData("2027-06-01", false)]
    [Requirement("CUR-05")]
    public void A_plan_is_late_after_its_day_of_every_school_year_and_one_of_summer_is_for_the_next(string on, bool late)
    {
        var regulation = Regulation.Default with { LessonPlanDeadline = new YearlyDate(9, 1) };

        Assert.Equal(late, LessonPlanRules.IsLate(regulation, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False(LessonPlanRules.IsLate(Regulation.Default, new DateOnly(2026, 12, 1)));
    }

    [Fact]
    [Requirement("CUR-07")]
    public void Behind_are_the_topics_whose_turn_has_come()
    {
        ProgrammeTopic[] plan = [new(1, "А", 2, 2, null), new(2, "Б", 3, 1, null), new(3, "В", 1, 0, null), new(4, "Г", 1, 0, null)];

        Assert.Equal([2], ProgrammeTopic.Overdue(plan, due: 5).Select(t => t.Number));
        Assert.Equal([2, 3], ProgrammeTopic.Overdue(plan, due: 6).Select(t => t.Number));
        Assert.Empty(ProgrammeTopic.Overdue(plan, due: 3));
        Assert.Equal(-2, new ProgrammeFigures(Planned: 7, Scheduled: 5, Held: 4, Covered: 3).Balance);
        Assert.Equal(1, new ProgrammeFigures(Planned: 2, Scheduled: 9, Held: 3, Covered: 3).Balance);
    }

    private static LessonPlanItem Row(long id, int number, string topic) => new() { Id = id, SchoolId = 1, GroupId = 7, Line = (int)id, Number = number, Topic = topic };

    private static PlannedTopic Topic(string topic, long? id = null) => new(id, topic, 1, null, null);
}
