using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.SchoolYears;

/// <summary>Periods of a school year to be made, changed and taken out.</summary>
/// <param name="Year">The year; null for the current one.</param>
/// <param name="Periods">With the id of the period that is changed; null for a new one.</param>
/// <param name="Removed">Periods that are taken out.</param>
public sealed record PeriodChanges(int? Year, IReadOnlyList<(long? Id, PlannedPeriod Asked)> Periods, IReadOnlyList<long> Removed);

/// <summary>The grading periods of a school year (CUR-10), kept by those who keep the schedule.</summary>
public static class PeriodKeeping
{
    /// <summary>Returns the id of the school year.</summary>
    public static async Task<Decision<long>> SetPeriodsAsync(this JournalWrite write, PeriodChanges changes, CancellationToken cancellationToken)
    {
        var (db, schoolId) = (write.Db, write.Viewer.SchoolId);
        var regulation = (await db.RegulationOfAsync(schoolId, cancellationToken)).Values;
        if (CalendarRules.MayKeep(write.Viewer, regulation) is { } forbidden)
            return forbidden;
        var year = await write.YearAsync(changes.Year, cancellationToken);
        if (CalendarRules.OfYear(year) is { } refused)
            return refused;
        var standing = await db.GradingPeriods.Where(p => p.SchoolId == schoolId).OfYear(db, year!.Year).ToDictionaryAsync(p => p.Id, cancellationToken);
        var ids = standing.Keys.ToList();
        var used = await db.GradingPeriods.Where(p => ids.Contains(p.Id)
            && (db.FinalMarks.Any(f => f.PeriodId == p.Id) || db.PeriodDecisions.Any(d => d.PeriodId == p.Id))).Select(p => p.Id).ToHashSetAsync(cancellationToken);
        if (FaultsOf(changes, standing, used) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);

        var named = changes.Periods.Select(p => p.Id).OfType<long>().Concat(changes.Removed).ToHashSet();
        var kept = standing.Values.Where(p => !named.Contains(p.Id)).Select(Standing).ToList();
        if (PeriodPlanning.FaultsOf(regulation, [.. kept, .. changes.Periods.Select(p => p.Asked)], year.From, year.To, kept.Count).ToList() is { Count: > 0 } wrong)
            return Decision.Refuse<long>(wrong);

        var before = named.Select(id => standing[id]).Select(p => new { id = p.Id, kind = p.Kind.ToString(), p.From, p.To, p.FromGrade, p.ToGrade }).ToList();
        foreach (var id in changes.Removed)
            db.GradingPeriods.Remove(standing[id]);
        foreach (var (id, asked) in changes.Periods)
            Write(write, id is { } known ? standing[known] : null, asked);
        try
        {
            await write.SaveAsync(cancellationToken);
        }
        catch (DbUpdateException) when (changes.Removed.Count > 0)
        {
            // Something else that the school recorded rests on it.
            return CalendarRules.InUse("remove");
        }

        write.Audit("periods.set", $"SchoolYear:{year.Id}", new { before, set = changes.Periods.Select(p => p.Asked with { Name = "" }), removed = changes.Removed });
        return year.Id;
    }

    private static List<Refusal> FaultsOf(PeriodChanges changes, Dictionary<long, GradingPeriod> standing, HashSet<long> used)
    {
        List<Refusal> faults = [];
        var seen = new HashSet<long>();
        if (changes.Periods.Count + changes.Removed.Count == 0)
            faults.Add(new(RefusalCode.InvalidValue, "Назовите хотя бы один период.") { Field = "periods" });
        foreach (var (index, (id, asked)) in changes.Periods.Index())
        {
            if (id is not { } known)
                continue;
            if (!standing.TryGetValue(known, out var period) || !seen.Add(known))
                faults.Add(CalendarRules.UnknownPeriod($"periods[{index}].id"));
            else if (CalendarRules.OfChange(period, asked, used.Contains(known), $"periods[{index}]") is { } refused)
                faults.Add(refused);
        }

        foreach (var (index, id) in changes.Removed.Index())
        {
            if (!standing.TryGetValue(id, out var period) || !seen.Add(id))
                faults.Add(CalendarRules.UnknownPeriod($"remove[{index}]"));
            else if (used.Contains(id) || period.Closed)
                faults.Add(CalendarRules.InUse($"remove[{index}]"));
        }

        return faults;
    }

    private static PlannedPeriod Standing(GradingPeriod p) => new(p.Name, p.Kind, p.From, p.To, p.FromGrade, p.ToGrade);

    private static void Write(JournalWrite write, GradingPeriod? period, PlannedPeriod asked)
    {
        if (period is null)
        {
            write.Db.GradingPeriods.Add(asked.ToPeriod(write.Viewer.SchoolId));
            return;
        }

        (period.Name, period.Kind, period.From, period.To) = (asked.Name.Trim(), asked.Kind, asked.From, asked.To);
        (period.FromGrade, period.ToGrade) = (asked.FromGrade, asked.ToGrade);
    }
}
