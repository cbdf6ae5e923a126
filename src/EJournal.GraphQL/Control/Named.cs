using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

/// <summary>The teachers, classes and groups that figures are told by, each in the order in which a list shows them.</summary>
internal sealed record Named(IReadOnlyList<Employee> Teachers, IReadOnlyList<SchoolClass> Classes, IReadOnlyList<TeachingGroup> Groups)
{
    /// <summary>Three statements. Also who has left the school since: the figures are his.</summary>
    public static async Task<Named> ReadAsync(
        JournalDb db, Viewer viewer, IEnumerable<long> teacherIds, IEnumerable<long> classIds, IEnumerable<long> groupIds, CancellationToken ct)
    {
        var (teachers, classes, groups) = (teacherIds.Distinct().ToList(), classIds.Distinct().ToList(), groupIds.Distinct().ToList());
        return new(
            await db.Employees.Where(e => e.SchoolId == viewer.SchoolId && teachers.Contains(e.Id)).Include(e => e.Person)
                .OrderBy(e => e.Person.LastName).ThenBy(e => e.Person.FirstName).ThenBy(e => e.Id).ToListAsync(ct),
            await db.Classes.Where(c => c.SchoolId == viewer.SchoolId && classes.Contains(c.Id))
                .OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync(ct),
            await (
                from taught in db.TeachingGroups
                where taught.SchoolId == viewer.SchoolId && groups.Contains(taught.Id)
                join schoolClass in db.Classes on taught.ClassId equals schoolClass.Id
                join subject in db.Subjects on taught.SubjectId equals subject.Id
                orderby schoolClass.GradeLevel, schoolClass.Letter, subject.Name, taught.Subgroup, taught.Id
                select taught).ToListAsync(ct));
    }
}
