using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.SchoolYears;

/// <summary>The days within grading periods on which the school does not teach, kept by those who keep the schedule.</summary>
public static class HolidayKeeping
{
    /// <summary>Names days, and takes days out; the others stay. Returns the id of the school year.</summary>
    public static async Task<Decision<long>> SetHolidaysAsync(
        this JournalWrite write, int? year, IReadOnlyList<(DateOnly Date, string Name)> holidays, IReadOnlyList<DateOnly> removed, CancellationToken cancellationToken)
    {
        var (db, schoolId) = (write.Db, write.Viewer.SchoolId);
        if (CalendarRules.MayKeep(write.Viewer, (await db.RegulationOfAsync(schoolId, cancellationToken)).Values) is { } forbidden)
            return forbidden;
        var known = await write.YearAsync(year, cancellationToken);
        if (CalendarRules.OfYear(known) is { } refused)
            return refused;
        if (CalendarRules.OfHolidays(holidays, removed, known!, await write.TodayAsync(cancellationToken)).ToList() is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        var standing = await db.Holidays.Where(h => h.SchoolId == schoolId && known!.From <= h.Date && h.Date <= known.To).ToDictionaryAsync(h => h.Date, cancellationToken);
        if (removed.Index().Where(r => !standing.ContainsKey(r.Item)).ToList() is { Count: > 0 } missing)
            return Decision.Refuse<long>([.. missing.Select(m => new Refusal(RefusalCode.NotFound, "Такого выходного дня нет.") { Field = $"remove[{m.Index}]" })]);

        foreach (var date in removed)
            db.Holidays.Remove(standing[date]);
        foreach (var (date, name) in holidays)
        {
            if (standing.TryGetValue(date, out var holiday))
                holiday.Name = name.Trim();
            else
                db.Holidays.Add(new Holiday { SchoolId = schoolId, Date = date, Name = name.Trim() });
        }

        write.Audit("holidays.set", $"SchoolYear:{known!.Id}", new { set = holidays.Select(h => h.Date), removed });
        return known.Id;
    }
}
