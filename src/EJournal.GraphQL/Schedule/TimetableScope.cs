using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>What a new weekly grid is made from: the classes asked for that are there, their groups, the calendar and the bells.</summary>
internal sealed class TimetableScope
{
    public required IReadOnlyDictionary<long, SchoolClass> Classes { get; init; }
    public required IReadOnlyDictionary<long, TeachingGroup> Groups { get; init; }
    public required BellSchedule Bells { get; init; }

    /// <summary>Of the school year of <see cref="From"/>.</summary>
    public required IReadOnlyList<GradingPeriod> Periods { get; init; }

    public required IReadOnlySet<DateOnly> Holidays { get; init; }

    /// <summary>What the clock of the school shows.</summary>
    public required DateTime Clock { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The first day of the next school year.</summary>
    public DateOnly YearEnd => new(SchoolYear.Of(From) + 1, 8, 1);

    public bool IsClosed(SchoolClass schoolClass, DateOnly day) =>
        Periods.Any(p => p.Closed && p.Contains(day) && p.IsFor(schoolClass.GradeLevel));

    /// <summary>The days from <see cref="From"/> on for which the class may get other lessons.</summary>
    public IReadOnlyList<DateOnly> DaysOf(SchoolClass schoolClass) =>
        [.. SchoolDays.Of(schoolClass.GradeLevel, Periods, Holidays).Where(day => day >= From && !IsClosed(schoolClass, day))];

    /// <summary>Six statements.</summary>
    public static async Task<TimetableScope> LoadAsync(
        JournalDb db, Viewer viewer, DateTime now, DateOnly from, IReadOnlyList<long> classIds, CancellationToken ct)
    {
        var schoolId = viewer.SchoolId;
        var timeZone = await db.Schools.Where(s => s.Id == schoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var (yearBegins, yearEnds) = (new DateOnly(SchoolYear.Of(from), 8, 1), new DateOnly(SchoolYear.Of(from) + 1, 8, 1));
        return new TimetableScope
        {
            From = from,
            Clock = SchoolDay.ClockAt(now, timeZone),
            Classes = await db.Classes.AsNoTracking().VisibleTo(db, viewer).Where(c => classIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct),
            Groups = await db.TeachingGroups.AsNoTracking().VisibleTo(db, viewer).Where(g => classIds.Contains(g.ClassId)).ToDictionaryAsync(g => g.Id, ct),
            Bells = new BellSchedule(await db.BellTimes.AsNoTracking().Where(b => b.SchoolId == schoolId).ToListAsync(ct)),
            Periods = await db.GradingPeriods.AsNoTracking()
                .Where(p => p.SchoolId == schoolId && yearBegins <= p.From && p.From < yearEnds).ToListAsync(ct),
            Holidays = await db.Holidays.Where(h => h.SchoolId == schoolId && from <= h.Date && h.Date < yearEnds).Select(h => h.Date).ToHashSetAsync(ct),
        };
    }
}
