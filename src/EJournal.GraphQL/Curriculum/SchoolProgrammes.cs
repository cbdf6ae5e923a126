using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<School>]
public static class SchoolProgrammes
{
    private const int MostGroups = 1000;

    /// <summary>
    /// How far the programmes of the school have come, by class and subject (выполнение образовательных программ). For the
    /// administration, methodists and auditors.
    /// </summary>
    [BatchResolver]
    [ListSize(MostGroups, Usual = 60)]
    [Readers(ProgrammeReaders.Control)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<ProgrammePassage>>> Programmes(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The day, inclusive; today when not given (на дату).")] DateOnly? on,
        [ID("Teacher")][GraphQLDescription("Only groups of this teacher (учитель).")] long? teacherId,
        [ID("Subject")][GraphQLDescription("Only this subject (предмет).")] long? subjectId,
        [GraphQLDescription("Only those that are behind the plan by so many hours or more (отставание, часов).")] int? behindBy,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var groups = db.TeachingGroups.VisibleTo(db, viewer);
        if (teacherId is { } teacher)
            groups = groups.Where(g => g.TeacherId == teacher);
        if (subjectId is { } subject)
            groups = groups.Where(g => g.SubjectId == subject);
        var passages = await PassagesAsync(schools[0], groups, on, db, time, ct);
        List<ProgrammePassage> asked = [.. passages.Where(p => behindBy is not { } hours || p.Balance <= -hours)];
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => asked)];
    }

    /// <summary>The same by teacher (прохождение программ по учителям), of all groups of each.</summary>
    [BatchResolver]
    [ListSize(500, Usual = 40)]
    [Readers(ProgrammeReaders.Control)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<TeacherProgrammes>>> TeacherProgrammes(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The day, inclusive; today when not given (на дату).")] DateOnly? on,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var passages = await PassagesAsync(schools[0], db.TeachingGroups.VisibleTo(db, viewer), on, db, time, ct);
        List<TeacherProgrammes> rows = [.. passages.GroupBy(p => p.Group.TeacherId).OrderBy(of => of.Key).Select(of => new TeacherProgrammes
        {
            TeacherId = of.Key,
            Groups = [.. of],
            Figures = of.Aggregate(default(ProgrammeFigures), (sum, p) => sum + p.Figures),
        })];
        return [.. schools.Select(_ => rows)];
    }

    /// <summary>The groups that have no lesson plan, and by when they should (сдача КТП).</summary>
    [BatchResolver]
    [Readers(ProgrammeReaders.Control)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<LessonPlanDuty>> LessonPlanDuty(
        [Parent] IReadOnlyList<School> schools, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, schools[0].TimeZone);
        var due = LessonPlanRules.DueOn((await db.RegulationOfAsync(viewer.SchoolId, ct)).Values, today);
        var missing = await InOrder(db, db.TeachingGroups.VisibleTo(db, viewer)
            .Where(g => !db.LessonPlanItems.Any(i => i.GroupId == g.Id && i.RemovedIn == null))).Take(MostGroups).ToListAsync(ct);
        var duty = new LessonPlanDuty { DueOn = due, Overdue = missing.Count > 0 && today > due, Groups = missing };
        return [.. schools.Select(_ => duty)];
    }

    private static async Task<IReadOnlyList<ProgrammePassage>> PassagesAsync(
        School school, IQueryable<TeachingGroup> groups, DateOnly? on, JournalDb db, TimeProvider time, CancellationToken ct) =>
        await GroupProgrammes.PassagesAsync(
            await InOrder(db, groups).Take(MostGroups).ToListAsync(ct), on ?? SchoolDay.At(time.GetUtcNow().UtcDateTime, school.TimeZone), db, ct);

    private static IQueryable<TeachingGroup> InOrder(JournalDb db, IQueryable<TeachingGroup> groups) =>
        from teaching in groups
        join schoolClass in db.Classes on teaching.ClassId equals schoolClass.Id
        join subject in db.Subjects on teaching.SubjectId equals subject.Id
        orderby schoolClass.GradeLevel, schoolClass.Letter, subject.Name, teaching.Subgroup, teaching.Id
        select teaching;
}
