using System.Globalization;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Domain.Tests.Lessons;

/// <summary>A lesson of Monday, 7 September 2026; the group's next lessons are on Wednesday and Friday.</summary>
public sealed class EntryTermsTests
{
    private static readonly TermFacts Monday = new()
    {
        Day = new(2026, 9, 7),
        GradeLevel = 7,
        ClassDays = new Dictionary<DateOnly, TimeOnly> { [new(2026, 9, 7)] = new(13, 40), [new(2026, 9, 8)] = new(14, 0), [new(2026, 9, 14)] = new(13, 0) },
        NextLessons = [new(2026, 9, 9), new(2026, 9, 11), new(2026, 9, 14)],
    };

    [Theory]
    [InlineData("gubino-2013", "07.09 23:59", "07.09 14:40")]
    [InlineData("talitsa-2019", "07.09 23:59", "07.09 23:59")]
    [InlineData("magadan-2023", "07.09 23:59", "07.09 23:59")]
    [InlineData("velikie-luki", "07.09 23:59", "07.09 23:59")]
    [InlineData("netschool", "07.09 23:59", "07.09 23:59")]
    [Requirement("LES-03")]
    [Requirement("LES-07")]
    public void A_record_and_homework_are_entered_by(string preset, string record, string homework)
    {
        Assert.Equal((record, "S-12"), Told(EntryTerms.OfRecord(Of(preset), Monday)));
        Assert.Equal((homework, "S-13"), Told(EntryTerms.OfHomework(Of(preset), Monday)));
    }

    [Theory]
    [InlineData("netschool", "CONTROL", 7, 70, "09.09 23:59", "S-18")]
    [InlineData("netschool", "CONTROL", 7, 71, "11.09 23:59", "S-18")]
    [InlineData("netschool", "DICTATION", 2, 0, "09.09 23:59", "S-18")]
    [InlineData("netschool", "CONTROL", 1, 0, "14.09 23:59", "S-14")]
    [InlineData("netschool", "EXPOSITION", 4, 0, "09.09 23:59", "S-18")]
    [InlineData("netschool", "ESSAY", 5, 0, "14.09 23:59", "S-18")]
    [InlineData("netschool", "ESSAY", 11, 0, "17.09 23:59", "S-18")]
    [InlineData("netschool", "EXPOSITION", 11, 0, "14.09 23:59", "S-14")]
    [InlineData("netschool", "LAB", 7, 0, "14.09 23:59", "S-14")]
    [InlineData("netschool", "ORAL", 7, 0, "07.09 23:59", "S-15")]
    [InlineData("gubino-2013", "HOMEWORK", 7, 0, "14.09 23:59", "S-14")]
    [InlineData("gubino-2013", "CONTROL", 7, 100, "14.09 23:59", "S-14")]
    [InlineData("gubino-2013", "LESSON", 7, 0, "07.09 23:59", "S-15")]
    [InlineData("magadan-2023", "ESSAY", 7, 0, "14.09 23:59", "S-14")]
    [InlineData("velikie-luki", "CHECK", 7, 0, "14.09 23:59", "S-14")]
    [InlineData("talitsa-2019", "ORAL", 7, 0, "07.09 23:59", "S-15")]
    [Requirement("LES-09")]
    [Requirement("LES-13")]
    [Requirement("LES-18")]
    public void A_mark_is_entered_by(string preset, string kind, int grade, int works, string until, string setting)
    {
        var facts = Monday with { GradeLevel = grade, Works = new Dictionary<long, int> { [3] = works } };
        var given = WorkKind.Defaults.Single(k => k.Code == kind);
        var work = new WorkKind { Id = 3, Code = given.Code, Name = given.Name, Written = given.Written };

        Assert.Equal((until, setting), Told(EntryTerms.OfMark(Of(preset), work, facts)));
    }

    [Theory]
    [InlineData("gubino-2013", "14.09 23:59")]
    [InlineData("talitsa-2019", "14.09 23:59")]
    [InlineData("magadan-2023", "07.09 23:59")]
    [InlineData("velikie-luki", "14.09 23:59")]
    [InlineData("netschool", "14.09 23:59")]
    [Requirement("COR-01")]
    public void A_teacher_corrects_by_himself_until(string preset, string until) =>
        Assert.Equal((until, "S-20"), Told(EntryTerms.CutOff(Of(preset), Monday)));

    [Fact]
    public void Teaching_days_count_only_days_on_which_the_class_has_lessons()
    {
        var regulation = Regulation.Default with { DayCount = DayCount.Teaching, MarkChangeCutoff = new(Days: 2) };

        Assert.Equal(("14.09 23:59", "S-20"), Told(EntryTerms.CutOff(regulation, Monday)));
        Assert.Null(EntryTerms.CutOff(regulation with { MarkChangeCutoff = new(Days: 3) }, Monday).Until);
    }

    [Fact]
    public void Without_a_cut_off_or_a_next_lesson_nothing_has_passed()
    {
        var control = new WorkKind { Code = "CONTROL", Name = "контрольная работа", Written = true };

        Assert.Null(EntryTerms.CutOff(Regulation.Default with { MarkChangeCutoff = null }, Monday).Until);
        Assert.Null(EntryTerms.OfMark(Of("netschool"), control, Monday with { NextLessons = [] }).Until);
    }

    [Theory]
    [InlineData("07.09 23:59", true, false)]
    [InlineData("08.09 00:01", true, true)]
    [InlineData("14.09 23:59", true, true)]
    [InlineData("15.09 00:01", false, false)]
    [Requirement("COR-01")]
    public void What_comes_after_its_term_is_late_and_after_the_cut_off_refused(string now, bool allowed, bool late)
    {
        var decision = EntryRules.MayEnter(EntryTerms.OfRecord(Regulation.Default, Monday), EntryTerms.CutOff(Regulation.Default, Monday), At(now));

        Assert.Equal(allowed, decision.Allowed);
        if (allowed)
            Assert.Equal(late, decision.Value);
        else
            Assert.Equal((RefusalCode.DeadlinePassed, "S-20"), (decision.Refusals[0].Code, decision.Refusals[0].Clause));
    }

    [Fact]
    public void A_work_within_its_term_of_checking_is_no_back_dating_and_only_its_correction_is_cut_off()
    {
        var regulation = Of("magadan-2023");
        var essay = new WorkKind { Code = "ESSAY", Name = "сочинение", Written = true };
        var (term, cutOff) = (EntryTerms.OfMark(regulation, essay, Monday), EntryTerms.CutOff(regulation, Monday));

        Assert.False(EntryRules.MayEnter(term, cutOff, At("14.09 12:00")).Value);
        Assert.Equal("S-14", EntryRules.MayEnter(term, cutOff, At("15.09 12:00")).Refusals[0].Clause);
        Assert.Equal("S-20", EntryRules.MayCorrect(cutOff, At("14.09 12:00"))?.Clause);
    }

    private static Regulation Of(string preset) => RegulationPresets.Find(preset)!.Regulation;

    private static (string?, string) Told(EntryTerm term) => (term.Until?.ToString("dd.MM HH:mm", CultureInfo.InvariantCulture), term.Setting);

    private static DateTime At(string time) => DateTime.ParseExact(time + " 2026", "dd.MM HH:mm yyyy", CultureInfo.InvariantCulture);
}
