using System.Globalization;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.TestKit;

namespace EJournal.Domain.Tests.Access;

public class RelationsTests
{
    // Teaches group 70 of class 7, is homeroom teacher of class 8, and parent of pupil 91 in class 9, subgroup 1.
    private static readonly Viewer TeacherAndParent = new()
    {
        AccountId = 1,
        PersonId = 1,
        SchoolId = 5,
        EmployeeId = 10,
        ParentId = 20,
        Roles = new HashSet<Role> { Role.Teacher, Role.Parent },
        OwnGroupIds = new HashSet<long> { 70 },
        TaughtGroups = [new(70, 7, "")],
        TaughtClassIds = new HashSet<long> { 7 },
        HomeroomClassIds = new HashSet<long> { 8 },
        ChildIds = new HashSet<long> { 91 },
        FamilyPupils = [new(91, [new(9, Spell.Always)], [new("1", Spell.Always)])],
    };

    [Theory]
    [InlineData(71, 7, Relation.OwnGroup)]
    [InlineData(81, 8, Relation.OwnClass)]
    [InlineData(91, 9, Relation.OwnChild)]
    [InlineData(92, 9, Relation.None)] // a classmate of the child
    [InlineData(60, 6, Relation.None)]
    [Requirement("ACC-07")]
    [Requirement("ACC-12")]
    public void Pupil_is_related_by_what_the_viewer_has_to_do_with_him(long pupilId, long classId, Relation expected) =>
        Assert.Equal(Relation.Member | Relation.Staff | expected, Relations.Of(TeacherAndParent, Pupil(pupilId, classId)));

    [Fact]
    public void One_relation_that_is_enough_is_found_exactly_where_it_is_among_all()
    {
        object[] subjects = [Pupil(91, 9), Pupil(92, 9), Pupil(93, 8), Group("1"), Group("2"), Group("")];
        var wanted = Enum.GetValues<Relation>();

        foreach (var subject in subjects)
        {
            var all = Relations.Of(TeacherAndParent, subject);
            Assert.Equal(wanted.Where(r => (all & r) != 0), wanted.Where(r => Relations.Hold(TeacherAndParent, subject, r)));
            Assert.All(wanted, r => Assert.Equal((all & (r | Relation.Member)) != 0, Relations.Hold(TeacherAndParent, subject, r | Relation.Member)));
        }
    }

    [Fact]
    public void Teaching_one_class_gives_nothing_in_the_class_of_the_own_child() =>
        Assert.False(AccessPolicy.SeesMarks(TeacherAndParent, Pupil(92, 9), Lesson(groupId: 90, classId: 9), authorId: 11));

    [Fact]
    public void Mark_of_the_own_child_is_read_as_a_parent_even_by_a_teacher()
    {
        var mark = Mark.Set(5, 1, 91, new("5", 5), new WorkKind { Code = "ORAL", Name = "устный ответ" }, null, new(11, 2, DateTime.UnixEpoch));

        Assert.Equal(Relation.Member | Relation.Staff | Relation.OwnChild, Relations.Of(TeacherAndParent, mark));
    }

    [Theory]
    [InlineData(10L, 70, true)] // own group
    [InlineData(10L, 99, true)] // gives a colleague's lesson
    [InlineData(11L, 99, false)]
    public void Lesson_is_taught_by_who_owns_the_group_or_substitutes(long teacherId, long groupId, bool teaches)
    {
        var lesson = Lesson(groupId, classId: 9);
        (lesson.TeacherId, lesson.SubstitutedTeacherId) = (teacherId, 12);

        Assert.Equal(teaches, AccessPolicy.Teaches(TeacherAndParent, lesson));
    }

    [Theory]
    [InlineData("2026-09-07", 11L, true)] // the day before
    [InlineData("2026-09-08", 11L, true)]
    [InlineData("2026-09-09", 11L, false)]
    [InlineData("2026-09-09", 10L, true)] // his own mark
    [InlineData(null, 11L, false)] // nobody said what day it is
    [Requirement("ACC-07")]
    public void Marks_of_a_lesson_given_for_a_colleague_are_the_substitutes_until_its_day_is_over(string? today, long authorId, bool sees)
    {
        var lesson = Lesson(groupId: 99, classId: 9);
        (lesson.TeacherId, lesson.SubstitutedTeacherId, lesson.Date) = (10, 12, new(2026, 9, 8));
        var viewer = today is null ? TeacherAndParent : TeacherAndParent with { Today = DateOnly.Parse(today, CultureInfo.InvariantCulture) };

        Assert.Equal(sees, AccessPolicy.SeesMarks(viewer, Pupil(92, 9), lesson, authorId));
    }

    [Fact]
    public void Group_of_another_subgroup_is_not_the_childs()
    {
        Assert.True(Relations.Of(TeacherAndParent, Group("1")).HasFlag(Relation.OwnChild));
        Assert.False(Relations.Of(TeacherAndParent, Group("2")).HasFlag(Relation.OwnChild));
        Assert.True(Relations.Of(TeacherAndParent, Group("")).HasFlag(Relation.OwnChild));
    }

    [Fact]
    public void Nothing_of_another_school_is_related_at_all()
    {
        var pupil = Pupil(91, 9);
        pupil.SchoolId = 6;

        Assert.Equal(Relation.None, Relations.Of(TeacherAndParent, pupil));
    }

    [Fact]
    public void Nobody_signed_in_is_anonymous_to_everything() =>
        Assert.Equal(Relation.Anonymous, Relations.Of(Viewer.Anonymous, Pupil(91, 9)));

    [Fact]
    public void Computed_object_is_read_with_the_rights_of_what_it_stands_for()
    {
        Assert.Equal(Relations.Of(TeacherAndParent, Pupil(91, 9)), Relations.Of(TeacherAndParent, new DiaryOf(Pupil(91, 9))));
        Assert.Equal(Relation.Member | Relation.Staff, Relations.Of(TeacherAndParent, new object()));
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.AdministratorAssistant)]
    [InlineData(Role.Methodist)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.HrSpecialist)]
    public void Office_and_administrator_see_no_marks(Role role)
    {
        var viewer = new Viewer { AccountId = 2, SchoolId = 5, EmployeeId = 30, Roles = new HashSet<Role> { role } };

        Assert.False(AccessPolicy.SeesMarks(viewer, Pupil(91, 9), Lesson(70, 7), authorId: 11));
        Assert.Equal(Relation.None, viewer.PossibleRelations & Relation.MarkReaders);
    }

    [Fact]
    [Requirement("ACC-12")]
    public void Type_whose_objects_are_all_read_alike_is_told_apart_nowhere()
    {
        // An object with nothing in it belongs to no school: a type that is told apart would not have the whole school's relations.
        var alike = typeof(Relations).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && t.IsPublic && !Relations.DependOnSubject(t)).ToList();

        Assert.Contains(typeof(Subject), alike);
        Assert.All(alike, type => Assert.Equal(
            Relation.Member | Relation.Staff, Relations.Of(TeacherAndParent, System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type))));
    }

    [Theory]
    [InlineData(typeof(Pupil))]
    [InlineData(typeof(Mark))]
    [InlineData(typeof(Lesson))]
    [InlineData(typeof(Employee))]
    [InlineData(typeof(Viewer))]
    [InlineData(typeof(DiaryOf))]
    [InlineData(typeof(object))] // not sealed: anything may derive from it
    [Requirement("ACC-12")]
    public void Object_that_is_read_by_its_own_relations_is_asked_about_each_time(Type type) => Assert.True(Relations.DependOnSubject(type));

    private sealed record DiaryOf(Pupil Pupil) : IStandsFor
    {
        public object AccessSubject => Pupil;
    }

    private static Pupil Pupil(long id, long classId)
    {
        var pupil = Domain.People.Pupil.Enrol(new Person { SchoolId = 5, LastName = "Ученик", FirstName = "Имя" }, $"{id}", classId, null, []);
        pupil.Id = id;
        return pupil;
    }

    private static TeachingGroup Group(string subgroup) => new() { Id = 90, SchoolId = 5, ClassId = 9, Subgroup = subgroup, TeacherId = 11 };

    private static Lesson Lesson(long groupId, long classId) => new() { Id = 1, SchoolId = 5, GroupId = groupId, ClassId = classId, TeacherId = 11 };

    [Fact]
    public void A_copy_with_other_roles_has_relations_of_its_own()
    {
        var teacher = new Viewer { AccountId = 1, SchoolId = 1, EmployeeId = 1, Roles = new HashSet<Role> { Role.Teacher } };
        Assert.False(teacher.PossibleRelations.HasFlag(Relation.Leadership));

        var director = teacher with { Roles = new HashSet<Role> { Role.Director } };
        Assert.True(director.PossibleRelations.HasFlag(Relation.Leadership));
        Assert.Equal(Relation.Anonymous, (director with { AccountId = null }).PossibleRelations);
        Assert.False(teacher.PossibleRelations.HasFlag(Relation.Leadership));
    }
}
