using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>The school days of some classes in one week.</summary>
internal sealed class ClassCalendars
{
    // One statement for three short lists, told apart by what is set. All periods of the year, because the year's own period
    // counts only for a grade that has no shorter one. Not VisibleTo: the calendar is known to everybody of the school, and of the
    // classes, which are those of a week that may be read, nothing is shown.
    private static readonly PerDatabase<Func<JournalDb, long, List<long>, DateOnly, DateOnly, DateOnly, DateOnly, IAsyncEnumerable<CalendarRow>>> Year = new(
        () => EF.CompileAsyncQuery((JournalDb db, long schoolId, List<long> classIds, DateOnly from, DateOnly to, DateOnly yearBegins, DateOnly yearEnds) =>
            db.Classes.Where(c => c.SchoolId == schoolId && classIds.Contains(c.Id))
                .Select(c => new CalendarRow { ClassId = c.Id, PeriodKind = null, From = from, To = to, Grade = c.GradeLevel, ToGrade = 0 })
                .Concat(db.GradingPeriods.Where(p => p.SchoolId == schoolId && p.From < yearEnds && yearBegins <= p.To)
                    .Select(p => new CalendarRow { ClassId = null, PeriodKind = p.Kind, From = p.From, To = p.To, Grade = p.FromGrade, ToGrade = p.ToGrade }))
                .Concat(db.Holidays.Where(h => h.SchoolId == schoolId && from <= h.Date && h.Date <= to)
                    .Select(h => new CalendarRow { ClassId = null, PeriodKind = null, From = h.Date, To = h.Date, Grade = 0, ToGrade = 0 }))));

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
        var yearBegins = new DateOnly(SchoolYear.Of(week.From), 8, 1);
        var rows = new List<CalendarRow>();
        await foreach (var row in Year.For(db)(db, viewer.SchoolId, classIds, week.From, week.To, yearBegins, yearBegins.AddYears(1)).WithCancellation(ct))
            rows.Add(row);
        List<GradingPeriod> periods = [.. rows.Where(r => r.PeriodKind is not null).Select(r => r.AsPeriod())];
        HashSet<DateOnly> holidays = [.. rows.Where(r => r.ClassId is null && r.PeriodKind is null).Select(r => r.From)];
        var schoolDays = periods.SelectMany(p => new[] { p.FromGrade, p.ToGrade }).Distinct().SelectMany(grade => SchoolDays.Of(grade, periods, holidays))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToHashSet();
        return new ClassCalendars(rows.Where(r => r.ClassId is not null)
            .ToDictionary(r => r.ClassId!.Value, r => SchoolDays.Of(r.Grade, periods, holidays).ToHashSet()), schoolDays, new SchoolWeeks(periods).ParityOf(week.From));
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
