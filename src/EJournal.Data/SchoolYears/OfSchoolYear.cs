using EJournal.Domain.Curriculum;
using EJournal.Domain.Schools;

namespace EJournal.Data.SchoolYears;

/// <summary>
/// What belongs to a school year; without one, to the current year, which is the last that the school has opened. So nothing turns
/// at midnight: between two years the school says when it goes on (ADR 0011).
/// </summary>
public static class OfSchoolYear
{
    public static IQueryable<SchoolClass> OfYear(this IQueryable<SchoolClass> classes, JournalDb db, int? year) => year is { } asked
        ? classes.Where(c => c.Year == asked)
        : classes.Where(c => !db.SchoolYears.Any(y => y.SchoolId == c.SchoolId && y.Year > c.Year));

    public static IQueryable<TeachingGroup> OfYear(this IQueryable<TeachingGroup> groups, JournalDb db, int? year)
    {
        var classes = db.Classes.OfYear(db, year);
        return groups.Where(g => classes.Any(c => c.Id == g.ClassId));
    }

    public static IQueryable<GradingPeriod> OfYear(this IQueryable<GradingPeriod> periods, JournalDb db, int? year) => year is { } asked
        ? periods.Where(p => (p.From.Month >= 8 ? p.From.Year : p.From.Year - 1) == asked)
        : periods.Where(p => !db.SchoolYears.Any(y => y.SchoolId == p.SchoolId && y.Year > (p.From.Month >= 8 ? p.From.Year : p.From.Year - 1)));
}
