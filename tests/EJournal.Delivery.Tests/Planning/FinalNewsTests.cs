using EJournal.Delivery.Tests.World;
using EJournal.Domain.Delivery;
using EJournal.Domain.Examinations;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Delivery.Tests.Planning;

/// <summary>Final marks and results of examinations go to the parents who agreed to them.</summary>
public sealed class FinalNewsTests
{
    [Fact]
    [Requirement("FIN-06")]
    public async Task A_final_mark_reaches_the_parent_who_agreed_to_final_marks_and_nobody_else()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.FinalMarks);
        await world.AgreeAsync("teacher-and-mother", world.School.Anna, topics: DeliveryTopics.Marks, address: "8 999 000-00-01");
        await world.AgreeAsync("boris-mother", world.School.Boris, topics: DeliveryTopics.FinalMarks, address: "8 999 000-00-02");
        await world.Journal.SetFinalMarkAsync(world.School.Anna, "5");
        await world.Journal.SetMarkAsync(world.School.MathsLesson, world.School.Boris, "5");
        await world.AfterHoldBackAsync();

        Assert.Equal([("+79991234567", "Математика, 1 четверть: итоговая отметка 5")], world.Channel.Sent);
    }

    [Theory]
    [InlineData(PrivacyLevel.NoValues, "Математика, 1 четверть: новая итоговая отметка\nМатематика, 08.09: новый результат экзамена")]
    [InlineData(PrivacyLevel.NoticeOnly, "В дневнике есть новая запись")]
    public async Task No_more_is_said_than_the_parent_agreed_to(PrivacyLevel privacy, string text)
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, privacy, topics: DeliveryTopics.FinalMarks);
        await world.Journal.SetFinalMarkAsync(world.School.Anna, "5");
        await world.Journal.EnterExaminationAsync(world.School.Anna, new Outcome(new("4", 4), 61.5, null));
        await world.AfterHoldBackAsync();

        Assert.Equal(text.Split('\n').Order(), world.Channel.Texts.Single().Split('\n').Order());
    }

    [Fact]
    public async Task A_change_replaces_what_was_not_sent_and_says_so_where_it_was()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.FinalMarks);
        await world.Journal.SetFinalMarkAsync(world.School.Anna, "3");
        await world.Journal.SetFinalMarkAsync(world.School.Anna, "4");
        await world.AfterHoldBackAsync();
        await world.Journal.SetFinalMarkAsync(world.School.Anna, "5");
        await world.AfterHoldBackAsync();

        Assert.Equal(["Математика, 1 четверть: итоговая отметка 4", "Математика, 1 четверть: итоговая отметка 5 (исправлено)"], world.Channel.Texts);
    }

    [Fact]
    public async Task Of_an_examination_points_are_told_and_of_an_absence_not_why()
    {
        await using var world = await DeliveryWorld.CreateAsync();
        await world.AgreeAsync("annas-father", world.School.Anna, topics: DeliveryTopics.FinalMarks);
        await world.AgreeAsync("boris-mother", world.School.Boris, topics: DeliveryTopics.FinalMarks, address: "8 999 000-00-02");
        await world.Journal.EnterExaminationAsync(world.School.Anna, new Outcome(null, 61.5, null));
        await world.Journal.EnterExaminationAsync(world.School.Boris, new Outcome(null, null, "Болен"));
        await world.AfterHoldBackAsync();

        Assert.Equal(["Математика, 08.09, ЕГЭ: баллов 61,5 из 100", "Математика, 08.09, ЕГЭ: не был на экзамене"], world.Channel.Texts.Order());
    }
}
