using EJournal.Data.Import.Reading;
using EJournal.Data.Import.Rows;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>
/// The school year that a folder speaks of: that of its periods, else the school's current one. Its classes, load and timetable
/// are that year's; so the files of the next year make new classes and leave those of this one alone (ADR 0011).
/// </summary>
internal static class ImportYear
{
    public static async Task<int> FindAsync(
        JournalDb db, string schoolKey, IReadOnlyDictionary<FileLayout, SourceTable> tables, DateOnly today, Findings findings, CancellationToken ct)
    {
        var current = await (
            from school in db.Schools
            join year in db.SchoolYears on school.Id equals year.SchoolId
            where school.Key == schoolKey
            orderby year.Year descending
            select year).AsNoTracking().FirstOrDefaultAsync(ct);
        var named = PeriodRow.YearOf(tables);
        if (current is not null && named < current.Year)
            findings.Problem(PeriodRow.Layout.File, null, null, SchoolYear.NameOf(named.Value), Wrong.YearIsPast(current.Name));
        if (current is not null && named > current.Year && today <= current.To)
            findings.Problem(PeriodRow.Layout.File, null, null, SchoolYear.NameOf(named.Value), Wrong.YearNotOver(current.Name));
        return named ?? current?.Year ?? SchoolYear.Of(today);
    }

    /// <summary>Opens the year with the first folder that speaks of it; its days reach as far as its periods do.</summary>
    public static async Task WriteAsync(WriteSession session, CancellationToken ct)
    {
        var number = session.Records.Year;
        var year = await session.Db.SchoolYears.SingleOrDefaultAsync(y => y.SchoolId == session.SchoolId && y.Year == number, ct);
        var periods = session.Rows.Periods.Where(p => SchoolYear.Of(p.From) == number).ToList();
        if (year is null)
        {
            year = session.Db.SchoolYears.Add(new SchoolYear { SchoolId = session.SchoolId, Year = number }).Entity;
            (year.From, year.To) = periods.Count == 0
                ? (new DateOnly(number, 9, 1), new DateOnly(number + 1, 5, 31))
                : (periods.Min(p => p.From), periods.Max(p => p.To));
        }

        foreach (var period in periods)
            (year.From, year.To) = (Earlier(year.From, period.From), Later(year.To, period.To));
        await session.SaveAsync(ct);
    }

    /// <summary>Pupils whom the files of a new year forgot: who finished the school or went is withdrawn by order, not by an import.</summary>
    public static void NoteLeftBehind(WriteSession session, Findings findings)
    {
        var classes = session.Records.Classes.Values.Select(c => c.Id).ToHashSet();
        if (!session.Records.FollowsAnother || session.Rows.Pupils.Count == 0)
            return;
        var left = session.Records.Pupils.Values.Count(p => p.LeftOn is null && !classes.Contains(p.ClassId));
        if (left > 0)
        {
            findings.Notice(PupilRow.Layout.File, null, null,
                $"учеников, оставшихся в классах прошлых лет: {left}; импорт никого не отчисляет, внесите выбытие приказом",
                $"pupils still in classes of earlier years: {left}; an import withdraws nobody, withdraw them by order");
        }
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
