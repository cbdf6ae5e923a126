using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<School>]
public static class SchoolLoad
{
    private const Relation Everybody = Relation.Leadership | Relation.Auditor | Relation.Methodist | Relation.Administrator | Relation.Office;

    /// <summary>
    /// The load of each teacher, by name (педагогическая нагрузка). A teacher gets his own; leadership, administrators, methodists,
    /// the office and the auditor get everybody's.
    /// </summary>
    [BatchResolver]
    [ListSize(500, Usual = 60)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<TeacherLoad>>> TeachingLoad(
        [Parent] IReadOnlyList<School> schools,
        [ID("Teacher")][GraphQLDescription("Only this employee (сотрудник).")] long? teacherId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var all = (viewer.PossibleRelations & Everybody) != 0;
        var rows = await (
            from teaching in db.TeachingGroups.VisibleTo(db, viewer)
            join teacher in db.Employees.VisibleTo(db, viewer).Include(e => e.Person) on teaching.TeacherId equals teacher.Id
            where (all || teacher.Id == viewer.EmployeeId) && (teacherId == null || teacher.Id == teacherId)
            orderby teacher.Person.LastName, teacher.Person.FirstName, teacher.Id, teaching.ClassId, teaching.SubjectId, teaching.Subgroup
            select new { Teacher = teacher, teacher.Person, Group = teaching }).ToListAsync(ct);
        List<TeacherLoad> loads = [.. rows.GroupBy(r => r.Teacher.Id).Select(of =>
        {
            var teacher = of.First().Teacher;
            teacher.Person = of.First().Person;
            return new TeacherLoad { Teacher = teacher, Groups = [.. of.Select(r => r.Group)] };
        })];
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => loads)];
    }

    /// <summary>Where the load is not what the curriculum of the year says, by class and subject (отклонения нагрузки от учебного плана).</summary>
    [BatchResolver]
    [ListSize(2000, Usual = 50)]
    [Readers(Relation.Leadership | Relation.Auditor | Relation.Methodist | Relation.Administrator)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<LoadDeviation>>> LoadDeviations(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The calendar year in which the school year began (учебный год).")] int year,
        [GraphQLDescription("Also the subjects that are as the curriculum says (и без отклонений).")] bool? all,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var classes = await db.Classes.VisibleTo(db, viewer).OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync(ct);
        var lines = await db.CurriculumLines.VisibleTo(db, viewer).Where(l => l.Year == year && l.RemovedIn == null).ToListAsync(ct);
        var groups = await db.TeachingGroups.VisibleTo(db, viewer).Where(g => g.Activity == Domain.Lessons.LessonActivity.Lesson).ToListAsync(ct);
        List<LoadDeviation> rows = [.. LoadDeviation.Of(classes, lines, groups).Where(d => all is true || d.Difference != 0)];
        return [.. schools.Select(_ => rows)];
    }
}
