using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;

namespace EJournal.Domain.Tests.SchoolYears;

/// <summary>Class ids are grade and letter: 71 is 7А, 72 is 7Б. Pupil 7101 is of 7А. Teachers: 1 is homeroom teacher everywhere, 2 teaches.</summary>
public sealed class YearPlanningTests
{
    [Fact]
    public void Classes_move_up_the_last_grade_finishes_and_classes_without_pupils_end()
    {
        var (plan, faults) = Plan(YearCorrections.None, 11, 41, 71, 72, 91, 111);

        Assert.Empty(faults);
        Assert.Equal(["2А", "5А", "8А", "8Б", "10А"], plan.Classes.Select(c => c.Name.ToString()));
        Assert.Equal([1, null, 1, 1, 1], plan.Classes.Select(c => c.HomeroomTeacherId));
        Assert.Equal([LeavingReason.Graduated, LeavingReason.Graduated], plan.Moves.Where(m => m.To is null).Select(m => m.Reason!.Value));
        Assert.All(plan.Moves.Where(m => m.To is not null), m => Assert.True(m.WithClass));
    }

    [Fact]
    public void The_letter_of_another_class_joins_the_two_and_their_groups()
    {
        var (plan, faults) = Plan(new([new(72, "А", null, null, false)], [], [], []), 71, 72);

        Assert.Empty(faults);
        var joined = Assert.Single(plan.Classes);
        Assert.Equal([71L, 72L], joined.Follows.Select(c => c.Id));
        Assert.Equal(4, plan.Into(joined).Count());
        Assert.Equal([710L], joined.Groups.Select(g => g.Follows)); // the same subject: that of the first
    }

    [Fact]
    public void Who_moves_elsewhere_needs_a_class_that_is_there()
    {
        var corrections = YearCorrections.None with
        {
            Pupils =
            [
                new(7101, PupilStep.MovesUp, "Б", null), new(7102, PupilStep.Repeats, null, null), new(7201, PupilStep.MovesUp, "Я", null),
                new(7202, PupilStep.Leaves, null, null), new(9999, PupilStep.Leaves, null, LeavingReason.Other),
            ],
        };
        var (plan, faults) = Plan(corrections, 61, 71, 72);

        Assert.Equal(["pupils[4].pupilId", "pupils[0].letter", "pupils[2].letter", "pupils[3].reason"], faults.Select(f => f.Field));
        Assert.Equal("7А", plan.Moves.Single(m => m.Pupil.PupilId == 7102).To!.Name.ToString());
    }

    [Fact]
    public void A_class_that_does_not_go_on_leaves_no_pupil_without_a_decision()
    {
        var (_, seventh) = Plan(new([new(71, null, null, null, true)], [], [], []), 71);
        Assert.Equal(["classes[0].finishes"], seventh.Select(f => f.Field));

        var (ninth, faults) = Plan(new([new(91, null, null, null, true)], [], [], []), 91);
        Assert.Empty(faults);
        Assert.Empty(ninth.Classes);
        Assert.All(ninth.Moves, m => Assert.Equal(LeavingReason.Graduated, m.Reason));
    }

    [Fact]
    public void Groups_go_on_but_for_those_of_the_primary_homeroom_teacher_in_the_fifth_grade()
    {
        var facts = Facts(41, 71) with { Employed = new HashSet<long> { 1 } };
        var (plan, faults) = YearPlanning.Make(facts with { Groups = [Group(410, 41, 1), Group(710, 71, 2)] }, YearCorrections.None);

        Assert.Empty(plan.Classes[0].Groups);
        Assert.False(plan.Classes[1].Groups.Single().TeacherWorks);
        Assert.Equal(["groups"], faults.Select(f => f.Field));
        var (given, none) = YearPlanning.Make(
            facts with { Groups = [Group(410, 41, 1), Group(710, 71, 2)] },
            YearCorrections.None with { Groups = [new(410, 1, 6, false), new(710, null, null, true)] });
        Assert.Empty(none);
        Assert.Equal([(410L, 1L, 6.0)], given.Classes.SelectMany(c => c.Groups).Select(g => (g.Follows, g.TeacherId, g.WeeklyHours)));
    }

    [Fact]
    public void A_new_class_has_a_name_of_its_own()
    {
        var (plan, faults) = Plan(YearCorrections.None with { NewClasses = [new(1, "а", 2, null), new(8, "А", 1, null), new(12, "А", 1, null), new(1, "Б", 4, null)] }, 71);

        Assert.Equal(["newClasses[1].letter", "newClasses[2].gradeLevel", "newClasses[3].shift"], faults.Select(f => f.Field));
        Assert.Equal(["1А", "1Б", "8А"], plan.Classes.Select(c => c.Name.ToString()));
    }

    private static (YearPlan Plan, IReadOnlyList<Rules.Refusal> Faults) Plan(YearCorrections corrections, params int[] classes) =>
        YearPlanning.Make(Facts(classes) with { Classes = [.. Facts(classes).Classes, Class(33)] }, corrections);

    private static YearFacts Facts(params int[] classes) => new()
    {
        Classes = [.. classes.Select(Class)],
        Pupils = [.. classes.SelectMany(id => new[] { new ClassPupil(id * 100 + 1, id, Spell.Beginning), new ClassPupil(id * 100 + 2, id, Spell.Beginning) })],
        Groups = [.. classes.Select(id => Group(id * 10, id, 2))],
        Employed = new HashSet<long> { 1, 2 },
    };

    private static SchoolClass Class(int id) => new() { Id = id, Year = 2026, GradeLevel = id / 10, Letter = id % 10 == 1 ? "А" : "Б", HomeroomTeacherId = 1 };

    private static TeachingGroup Group(long id, long classId, long teacherId) => new() { Id = id, ClassId = classId, SubjectId = 1, TeacherId = teacherId, WeeklyHours = 2 };
}
