using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>The school days of some classes in one week.</summary>
internal sealed class ClassCalendars
{
    private readonly Dictionary<long, HashSet<DateOnly>> _days;

    private readonly HashSet<DateOnly> _schoolDays;

    private ClassCalendars(Dictionary<long, HashSet<DateOnly>> days, HashSet<DateOnly> schoolDays, WeekParity parity) =>
        (_days, _schoolDays, Parity) = (days, schoolDays, parity);

    /// <summary>Which of the alternating weeks it is.</summary>
    public WeekParity Parity { get; }

    /// <summary>A lesson makes any day a school day; without one a Saturday is none, though some classes are taught on six days.</summary>
    public bool IsSchoolDay(long classId, DateOnly date, bool hasLessons) =>
        hasLessons || (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && _days[classId].Contains(date));

    /// <summary>The same for the school as a whole: some grade may be taught.</summary>
    public bool IsSchoolDay(DateOnly date, bool hasLessons) => hasLessons || _schoolDays.Contains(date);

    public static async Task<ClassCalendars> LoadAsync(List<long> classIds, SchoolWeek week, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await RowsOf(classIds, week, db, viewer).ToListAsync(ct);
        List<GradingPeriod> periods = [.. rows.Where(r => r.PeriodKind is not null).Select(r => r.AsPeriod())];
        HashSet<DateOnly> holidays = [.. rows.Where(r => r.ClassId is null && r.PeriodKind is null).Select(r => r.From)];
        var schoolDays = periods.SelectMany(p => new[] { p.FromGrade, p.ToGrade }).Distinct().SelectMany(grade => SchoolDays.Of(grade, periods, holidays))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToHashSet();
        return new ClassCalendars(rows.Where(r => r.ClassId is not null)
            .ToDictionary(r => r.ClassId!.Value, r => SchoolDays.Of(r.Grade, periods, holidays).ToHashSet()), schoolDays, new SchoolWeeks(periods).ParityOf(week.From));
    }

    // One statement for three short lists, told apart by what is set. All periods of the year, because the year's own period
    // counts only for a grade that has no shorter one.
    private static IQueryable<CalendarRow> RowsOf(List<long> classIds, SchoolWeek week, JournalDb db, Viewer viewer)
    {
        var (from, to) = (week.From, week.To);
        var yearBegins = new DateOnly(SchoolYear.Of(from), 8, 1);
        var yearEnds = yearBegins.AddYears(1);
        return db.Classes.VisibleTo(db, viewer).Where(c => classIds.Contains(c.Id))
            .Select(c => new CalendarRow { ClassId = c.Id, PeriodKind = null, From = from, To = to, Grade = c.GradeLevel, ToGrade = 0 })
            .Concat(db.GradingPeriods.VisibleTo(db, viewer).Where(p => p.From < yearEnds && yearBegins <= p.To)
                .Select(p => new CalendarRow { ClassId = null, PeriodKind = p.Kind, From = p.From, To = p.To, Grade = p.FromGrade, ToGrade = p.ToGrade }))
            .Concat(db.Holidays.Where(h => h.SchoolId == viewer.SchoolId && from <= h.Date && h.Date <= to)
                .Select(h => new CalendarRow { ClassId = null, PeriodKind = null, From = h.Date, To = h.Date, Grade = 0, ToGrade = 0 }));
    }

    private sealed class CalendarRow
    {
        public long? ClassId { get; init; }
        public GradingPeriodKind? PeriodKind { get; init; }
        public DateOnly From { get; init; }
        public DateOnly To { get; init; }
        public int Grade { get; init; }
        public int ToGrade { get; init; }

        public GradingPeriod AsPeriod() => new() { Name = "", Kind = PeriodKind!.Value, From = From, To = To, FromGrade = Grade, ToGrade = ToGrade };
    }
}
