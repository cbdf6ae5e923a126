using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Progress;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Forecasts;

/// <summary>
/// Tells families the forecast of the final marks by itself where the school's regulation requires it (DIA-07, S-27): an event
/// for each pupil and period, which goes the way of all news. It is not told at night: from the hour of the digests on. Whichever
/// server comes first tells it; the one that comes second, or after a restart, finds the events there.
/// </summary>
public sealed class ForecastNotices(IDbContextFactory<JournalDb> contexts, JournalWrites writes, DeliveryOptions options, TimeProvider time)
{
    private static readonly Refusal NothingLeft = new(RefusalCode.Conflict, "Прогноз уже сообщён.");

    public async Task TellAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var school in await db.Schools.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancellationToken))
        {
            var clock = SchoolDay.ClockAt(time.GetUtcNow().UtcDateTime, school.TimeZone);
            if (TimeOnly.FromDateTime(clock) < options.DigestAt)
                continue;
            var regulation = (await db.RegulationOfAsync(school.Id, cancellationToken)).Values;
            var periods = await db.GradingPeriods.AsNoTracking().Where(p => p.SchoolId == school.Id).OrderBy(p => p.Id).ToListAsync(cancellationToken);
            foreach (var period in periods.Where(p => ForecastTelling.IsDue(regulation, p, DateOnly.FromDateTime(clock))))
                await TellAsync(db, period, cancellationToken);
        }
    }

    private async Task TellAsync(JournalDb db, GradingPeriod period, CancellationToken cancellationToken)
    {
        if (!await ToTell(db, period).AnyAsync(cancellationToken))
            return;
        await writes.RunAsync(
            WriteRequest.BySystem(period.SchoolId, "tellForecast"),
            async (write, ct) =>
            {
                var pupils = await ToTell(write.Db, period).OrderBy(id => id).ToListAsync(ct);
                if (pupils.Count == 0)
                    return NothingLeft;
                foreach (var pupil in pupils)
                    write.Publish(new JournalEvent { Kind = DiaryChangeKind.Forecast, PupilId = pupil, PeriodId = period.Id });
                write.Audit("forecast.tell", $"GradingPeriod:{period.Id}", new { pupils = pupils.Count });
                return period.Id;
            },
            cancellationToken);
    }

    /// <summary>The pupils of the grades of the period who were not told yet.</summary>
    private static IQueryable<long> ToTell(JournalDb db, GradingPeriod period) =>
        from pupil in db.Pupils
        where pupil.SchoolId == period.SchoolId && pupil.LeftOn == null
            && db.Classes.Any(c => c.Id == pupil.ClassId && period.FromGrade <= c.GradeLevel && c.GradeLevel <= period.ToGrade)
            && !db.JournalEvents.Any(e => e.PupilId == pupil.Id && e.PeriodId == period.Id)
        select pupil.Id;
}
