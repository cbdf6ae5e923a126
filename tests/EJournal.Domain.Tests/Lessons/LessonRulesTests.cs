using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Domain.Tests.Lessons;

public sealed class LessonRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Teacher_of_the_group_may_record_on_the_day_and_later()
    {
        Assert.Null(LessonRules.MayRecord(TeacherOf(7), Facts(daysAgo: 0)));
        Assert.Null(LessonRules.MayRecord(TeacherOf(7), Facts(daysAgo: 30)));
    }

    [Fact]
    public void Teacher_of_another_group_may_not()
    {
        Assert.Equal(RefusalCode.NotTaughtByYou, LessonRules.MayRecord(TeacherOf(8), Facts())?.Code);
    }

    [Fact]
    [Requirement("LES-05")]
    public void Substitute_may_record_the_lesson_he_gives()
    {
        var substitute = new Viewer { AccountId = 1, EmployeeId = 30, Roles = new HashSet<Role> { Role.Teacher } };

        Assert.Null(LessonRules.MayRecord(substitute, Facts(substituteId: 30)));
        Assert.Equal(RefusalCode.NotTaughtByYou, LessonRules.MayRecord(substitute, Facts(substituteId: 31))?.Code);
    }

    [Theory]
    [InlineData(Role.Director)]
    [InlineData(Role.DeputyDirector)]
    [InlineData(Role.Administrator)]
    [Requirement("ACC-11")]
    public void Leadership_and_administrator_may_not(Role role)
    {
        var viewer = new Viewer { AccountId = 1, EmployeeId = 5, Roles = new HashSet<Role> { role } };

        Assert.Equal(RefusalCode.NotTaughtByYou, LessonRules.MayRecord(viewer, Facts())?.Code);
    }

    [Fact]
    [Requirement("ACC-08")]
    public void A_pupil_may_not_whatever_else_he_is()
    {
        var viewer = TeacherOf(7) with { PupilId = 3, Roles = new HashSet<Role> { Role.Teacher, Role.Pupil } };

        Assert.Equal(RefusalCode.NotTaughtByYou, LessonRules.MayRecord(viewer, Facts())?.Code);
    }

    [Fact]
    public void A_lesson_of_tomorrow_cancelled_or_of_a_closed_period_is_not_recorded()
    {
        Assert.Equal(RefusalCode.InvalidValue, LessonRules.MayRecord(TeacherOf(7), Facts(daysAgo: -1))?.Code);
        Assert.Equal(RefusalCode.InvalidValue, LessonRules.MayRecord(TeacherOf(7), Facts(status: LessonStatus.Cancelled))?.Code);
        Assert.Equal(RefusalCode.PeriodClosed, LessonRules.MayRecord(TeacherOf(7), Facts() with { PeriodClosed = true })?.Code);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Topic_has_at_most_500_characters(int length, bool allowed)
    {
        var record = new LessonRecord { Topic = new string('т', length) };

        Assert.Equal(allowed, LessonRecordRules.Check(record, Today, new HashSet<long>()).Allowed);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void Homework_has_1_to_2000_characters(int length, bool allowed)
    {
        var record = new LessonRecord { Homework = [new GivenHomework(new string('д', length), null)] };

        Assert.Equal(allowed, LessonRecordRules.Check(record, Today, new HashSet<long>()).Allowed);
    }

    [Fact]
    public void Texts_of_a_record_have_no_control_characters_but_line_breaks_and_tabs()
    {
        var record = new LessonRecord { Topic = "до\0после", Homework = [new("§1,\n\tупр. 2", null), new("\u001b[31m", null)] };

        var refusals = LessonRecordRules.Check(record, Today, new HashSet<long>()).Refusals;

        Assert.Equal(["topic", "homework[1].text"], refusals.Select(r => r.Field));
        Assert.All(refusals, r => Assert.Equal(RefusalCode.InvalidValue, r.Code));
    }

    private static Viewer TeacherOf(long group) =>
        new() { AccountId = 1, EmployeeId = 20, Roles = new HashSet<Role> { Role.Teacher }, OwnGroupIds = new HashSet<long> { group } };

    private static LessonFacts Facts(int daysAgo = 0, LessonStatus status = LessonStatus.Planned, long? substituteId = null) => new()
    {
        Lesson = new Lesson
        {
            Id = 1,
            GroupId = 7,
            Date = Today.AddDays(-daysAgo),
            Status = status,
            TeacherId = substituteId ?? 20,
            SubstitutedTeacherId = substituteId is null ? null : 20,
        },
        PeriodClosed = false,
        Today = Today,
    };
}
