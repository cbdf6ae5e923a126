using EJournal.Data.Regulations;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.SchoolYears;

/// <summary>A pupil and a subject of the class he was in at the end of the year.</summary>
public readonly record struct PupilInGroup(long PupilId, long GroupId);

/// <summary>Marks for the year: who has none, and who failed.</summary>
public static class YearMarks
{
    /// <summary>
    /// Who was in a group on the last day of the year's period and has no final mark for it. Not in grades without marks, nor in
    /// groups in which nobody was ever given one.
    /// </summary>
    public static async Task<IReadOnlyList<PupilInGroup>> WithoutYearMarkAsync(this JournalDb db, long schoolId, int year, CancellationToken cancellationToken)
    {
        var regulation = (await db.RegulationOfAsync(schoolId, cancellationToken)).Values;
        var graded = Enumerable.Range(1, ClassName.LastGrade).Where(grade => MarkScale.Of(regulation, grade).Values.Count > 0).ToList();
        return await (
            from period in db.GradingPeriods.Where(p => p.SchoolId == schoolId && p.Kind == GradingPeriodKind.Year).OfYear(db, year)
            from schoolClass in db.Classes.Where(c => c.SchoolId == schoolId && c.Year == year && graded.Contains(c.GradeLevel)
                && period.FromGrade <= c.GradeLevel && c.GradeLevel <= period.ToGrade)
            join taught in db.TeachingGroups on schoolClass.Id equals taught.ClassId
            join member in db.ClassMemberships on schoolClass.Id equals member.ClassId
            where member.From <= period.To && period.To < member.Until
                && (taught.Subgroup == "" || db.PupilSubgroups.Any(s => s.PupilId == member.PupilId && s.Name == taught.Subgroup && s.From <= period.To && period.To < s.Until))
                && !db.FinalMarks.Any(f => f.GroupId == taught.Id && f.PeriodId == period.Id && f.PupilId == member.PupilId)
                && (db.FinalMarks.Any(f => f.GroupId == taught.Id) || db.Lessons.Any(l => l.GroupId == taught.Id && db.Marks.Any(m => m.LessonId == l.Id && m.WithdrawnAt == null)))
            orderby member.PupilId, taught.Id
            select new PupilInGroup(member.PupilId, taught.Id)).Distinct().ToListAsync(cancellationToken);
    }

    /// <summary>Who has 2, or is not attested, for the year (академическая задолженность).</summary>
    public static async Task<IReadOnlyList<PupilInGroup>> WithDebtAsync(this JournalDb db, long schoolId, int year, CancellationToken cancellationToken) => await (
        from period in db.GradingPeriods.Where(p => p.SchoolId == schoolId && p.Kind == GradingPeriodKind.Year).OfYear(db, year)
        join mark in db.FinalMarks on period.Id equals mark.PeriodId
        join pupil in db.Pupils on mark.PupilId equals pupil.Id
        where pupil.LeftOn == null && (mark.NumericValue < 3 || mark.Value == FinalMark.NotAttested || mark.Value == "незачёт")
        orderby mark.PupilId, mark.GroupId
        select new PupilInGroup(mark.PupilId, mark.GroupId)).ToListAsync(cancellationToken);
}
