using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Reports;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Reports;

/// <summary>
/// Loads what the performance report of a class is made of (REP-09, REP-16): five statements, however many pupils.
/// </summary>
public static class PerformanceReportQuery
{
    /// <summary>
    /// Null where there is no such class or period, and for a viewer who does not see every pupil of the class: figures of a
    /// part of it would pass for those of the whole.
    /// </summary>
    public static async Task<PerformanceRows?> LoadAsync(
        JournalDb db, Viewer viewer, long classId, long periodId, CancellationToken cancellationToken)
    {
        if (!viewer.OverseesSchool && !viewer.HomeroomClassIds.Contains(classId))
            return null;
        var head = await (
            from schoolClass in db.Classes.VisibleTo(db, viewer)
            from period in db.GradingPeriods
            join school in db.Schools on schoolClass.SchoolId equals school.Id
            where schoolClass.Id == classId && period.Id == periodId && period.SchoolId == schoolClass.SchoolId
                && period.FromGrade <= schoolClass.GradeLevel && schoolClass.GradeLevel <= period.ToGrade
            select new { Class = schoolClass, Period = period, school.Name, school.TimeZone }).FirstOrDefaultAsync(cancellationToken);
        if (head is null)
            return null;
        return new PerformanceRows
        {
            ClassId = classId,
            ClassName = head.Class.Name,
            PeriodId = periodId,
            PeriodName = head.Period.Name,
            From = head.Period.From,
            To = head.Period.To,
            SchoolName = head.Name,
            TimeZone = head.TimeZone,
            Pupils = await PupilsAsync(db, classId, head.Period, cancellationToken),
            Groups = await GroupsAsync(db, viewer, classId, cancellationToken),
            Marks = await (
                from mark in db.Marks.VisibleTo(db, viewer)
                join lesson in db.Lessons on mark.LessonId equals lesson.Id
                where lesson.ClassId == classId && head.Period.From <= lesson.Date && lesson.Date <= head.Period.To && mark.WithdrawnAt == null
                select new PerformanceRows.MarkRow(lesson.GroupId, mark.PupilId, mark.Value, mark.NumericValue, mark.Weight))
                .ToListAsync(cancellationToken),
            FinalMarks = await (
                from mark in db.FinalMarks.VisibleTo(db, viewer)
                join teaching in db.TeachingGroups on mark.GroupId equals teaching.Id
                where teaching.ClassId == classId && mark.PeriodId == periodId
                select new PerformanceRows.FinalMarkRow(mark.GroupId, mark.PupilId, mark.NumericValue)).ToListAsync(cancellationToken),
        };
    }

    // Those who are in the class when the period ends, or now: final marks are theirs, though some may have gone since. Whoever
    // sees the whole class may count them, also those who are elsewhere by now.
    private static async Task<List<PerformanceRows.PupilRow>> PupilsAsync(
        JournalDb db, long classId, GradingPeriod period, CancellationToken cancellationToken)
    {
        var last = period.To;
        var rows = await (
            from member in db.ClassMemberships
            where member.ClassId == classId && member.From <= last && last < member.Until
            from subgroup in db.PupilSubgroups.Where(s => s.PupilId == member.PupilId && s.From <= last && last < s.Until).DefaultIfEmpty()
            orderby member.PupilId
            select new { Id = member.PupilId, Subgroup = subgroup == null ? null : subgroup.Name }).ToListAsync(cancellationToken);
        return [.. rows.GroupBy(row => row.Id, row => row.Subgroup)
            .Select(pupil => new PerformanceRows.PupilRow(pupil.Key, [.. pupil.OfType<string>()]))];
    }

    private static async Task<List<PerformanceRows.GroupRow>> GroupsAsync(
        JournalDb db, Viewer viewer, long classId, CancellationToken cancellationToken)
    {
        var rows = await (
            from teaching in db.TeachingGroups.VisibleTo(db, viewer)
            join subject in db.Subjects on teaching.SubjectId equals subject.Id
            join teacher in db.Employees on teaching.TeacherId equals teacher.Id
            join person in db.People on teacher.PersonId equals person.Id
            where teaching.ClassId == classId
            orderby teaching.Id
            select new { teaching.Id, teaching.SubjectId, subject.Name, teaching.Subgroup, teaching.TeacherId, person.LastName, person.FirstName, person.MiddleName })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new PerformanceRows.GroupRow(
            row.Id, row.SubjectId, row.Name, row.Subgroup, row.TeacherId, new PersonName(row.LastName, row.FirstName, row.MiddleName).Full));
    }
}
