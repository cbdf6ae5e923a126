using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.SchoolYears;

/// <summary>Reads what a school year leaves to the next: six statements, however large the school.</summary>
public static class YearFactsReader
{
    public static Task<SchoolYear?> CurrentYearAsync(this JournalDb db, long schoolId, CancellationToken cancellationToken) =>
        db.SchoolYears.Where(y => y.SchoolId == schoolId).OrderByDescending(y => y.Year).FirstOrDefaultAsync(cancellationToken);

    /// <param name="db">The database.</param>
    /// <param name="schoolId">The school.</param>
    /// <param name="year">The year that leaves.</param>
    /// <param name="on">The day on which the next one takes over.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static async Task<YearFacts> LeftByAsync(this JournalDb db, long schoolId, int year, DateOnly on, CancellationToken cancellationToken)
    {
        var classes = db.Classes.AsNoTracking().Where(c => c.SchoolId == schoolId && c.Year == year);
        var employees = await db.Employees.AsNoTracking().Where(e => e.SchoolId == schoolId).ToListAsync(cancellationToken);
        return new YearFacts
        {
            Classes = await classes.OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync(cancellationToken),
            Pupils = await (
                from pupil in db.Pupils
                join member in db.ClassMemberships on pupil.Id equals member.PupilId
                where pupil.SchoolId == schoolId && pupil.LeftOn == null && member.Until == Spell.Open && classes.Any(c => c.Id == pupil.ClassId)
                orderby pupil.Id
                select new ClassPupil(pupil.Id, pupil.ClassId, member.From)).ToListAsync(cancellationToken),
            Groups = await db.TeachingGroups.AsNoTracking().Where(g => classes.Any(c => c.Id == g.ClassId)).OrderBy(g => g.Id).ToListAsync(cancellationToken),
            Periods = await db.GradingPeriods.AsNoTracking().Where(p => p.SchoolId == schoolId).OfYear(db, year).OrderBy(p => p.From).ToListAsync(cancellationToken),
            Employed = employees.Where(e => e.WorksOn(on)).Select(e => e.Id).ToHashSet(),
        };
    }
}
