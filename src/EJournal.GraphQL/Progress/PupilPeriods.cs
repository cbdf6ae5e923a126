using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Progress;

/// <summary>The grading period that is asked about, for each of some pupils.</summary>
internal static class PupilPeriods
{
    /// <summary>
    /// The period named; or of each pupil the one that runs today in his grade, between two of them the one that ended last. A
    /// pupil without any is left out. One statement.
    /// </summary>
    public static async Task<IReadOnlyDictionary<long, GradingPeriod>> LoadAsync(
        IReadOnlyList<Pupil> pupils, long? periodId, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        if (periodId is { } named)
        {
            var period = await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(named, ct) ?? throw NotFound.Period();
            return pupils.DistinctBy(p => p.Id).ToDictionary(p => p.Id, _ => period);
        }

        var classes = pupils.Ids(p => p.ClassId);
        var rows = await (
            from schoolClass in db.Classes.Where(c => c.SchoolId == viewer.SchoolId && classes.Contains(c.Id))
            join school in db.Schools on schoolClass.SchoolId equals school.Id
            join period in db.GradingPeriods on school.Id equals period.SchoolId
            where period.FromGrade <= schoolClass.GradeLevel && schoolClass.GradeLevel <= period.ToGrade && period.Kind != GradingPeriodKind.Year && period.Kind != GradingPeriodKind.Final
            select new { ClassId = schoolClass.Id, school.TimeZone, Period = period }).ToListAsync(ct);
        var byClass = rows.GroupBy(r => r.ClassId).ToDictionary(
            of => of.Key, of => Running([.. of.Select(r => r.Period)], SchoolDay.At(time.GetUtcNow().UtcDateTime, of.First().TimeZone)));
        return pupils.Where(p => byClass.ContainsKey(p.ClassId)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => byClass[p.ClassId]);
    }

    private static GradingPeriod Running(List<GradingPeriod> periods, DateOnly today) =>
        periods.Find(p => p.Contains(today)) ?? periods.Where(p => p.To < today).MaxBy(p => p.To) ?? periods.MinBy(p => p.From)!;
}
