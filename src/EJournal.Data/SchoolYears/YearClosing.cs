using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Rules;
using EJournal.Domain.SchoolYears;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.SchoolYears;

/// <summary>Closes a school year: afterwards only the register of corrections changes anything in it.</summary>
public static class YearClosing
{
    /// <param name="write">The change.</param>
    /// <param name="number">The year.</param>
    /// <param name="basis">What the closing rests on.</param>
    /// <param name="withoutMark">The pupils who stay without a mark for the year, all of them.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static async Task<Decision<long>> CloseYearAsync(
        this JournalWrite write, int number, string basis, IReadOnlyList<long> withoutMark, CancellationToken cancellationToken)
    {
        var (db, schoolId) = (write.Db, write.Viewer.SchoolId);
        if (SchoolYearRules.MayClose(write.Viewer) is { } forbidden)
            return forbidden;
        var year = await write.YearAsync(number, cancellationToken);
        if ((CalendarRules.OfYear(year) ?? Basis.Problem(basis)) is { } refused)
            return refused;
        var periods = await db.GradingPeriods.AsNoTracking().Where(p => p.SchoolId == schoolId).OfYear(db, number).OrderBy(p => p.From).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        if (SchoolYearRules.OfClosing(year!, periods, await write.TodayAsync(cancellationToken)) is { } tooEarly)
            return tooEarly;
        var lacking = (await db.WithoutYearMarkAsync(schoolId, number, cancellationToken)).Select(p => p.PupilId).ToHashSet();
        if (SchoolYearRules.OfMissing(lacking, withoutMark) is { } unnamed)
            return unnamed;
        (year!.ClosedAt, year.ClosedById, year.ClosingBasis) = (write.Now, write.Viewer.PersonId, basis.Trim());
        write.Audit("schoolYear.close", $"SchoolYear:{year.Id}", new { year = number, withoutMark = withoutMark.Order() });
        return year.Id;
    }
}
