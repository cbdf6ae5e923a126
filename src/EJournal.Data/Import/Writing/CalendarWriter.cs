using EJournal.Data.Import.Rows;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Writing;

/// <summary>Writes bells, grading periods and holidays.</summary>
internal static class CalendarWriter
{
    public static async Task WriteAsync(WriteSession session, CancellationToken ct)
    {
        session.Count(BellRow.Layout.File, [.. session.Rows.Bells.Select(row => Write(session, row))]);
        session.Count(PeriodRow.Layout.File, [.. session.Rows.Periods.Select(row => Write(session, row))]);
        session.Count(HolidayRow.Layout.File, [.. session.Rows.Holidays.Select(row => Write(session, row))]);
        await session.SaveAsync(ct);
    }

    private static RowOutcome Write(WriteSession session, BellRow row)
    {
        var added = !session.Records.Bells.TryGetValue((row.Shift, row.Number), out var bell);
        if (bell is null)
        {
            bell = new BellTime { SchoolId = session.SchoolId, Shift = row.Shift, Number = row.Number };
            session.Records.Bells.Add((row.Shift, row.Number), bell);
            session.Db.BellTimes.Add(bell);
        }

        (bell.StartsAt, bell.EndsAt) = (row.StartsAt, row.EndsAt);
        return Outcome(session, bell, added);
    }

    private static RowOutcome Write(WriteSession session, PeriodRow row)
    {
        var added = !session.Records.Periods.TryGetValue(row.Key, out var period);
        if (period is null)
        {
            period = new GradingPeriod { SchoolId = session.SchoolId, Name = row.Name };
            session.Records.Periods.Add(row.Key, period);
            session.Db.GradingPeriods.Add(period);
        }

        (period.Kind, period.From, period.To) = (row.Kind, row.From, row.To);
        (period.FromGrade, period.ToGrade) = (row.Grades.From, row.Grades.To);
        return Outcome(session, period, added);
    }

    private static RowOutcome Write(WriteSession session, HolidayRow row)
    {
        var added = !session.Records.Holidays.TryGetValue(row.Date, out var holiday);
        if (holiday is null)
        {
            holiday = new Holiday { SchoolId = session.SchoolId, Date = row.Date, Name = row.Name };
            session.Records.Holidays.Add(row.Date, holiday);
            session.Db.Holidays.Add(holiday);
        }

        holiday.Name = row.Name;
        return Outcome(session, holiday, added);
    }

    private static RowOutcome Outcome(WriteSession session, object entity, bool added)
    {
        var outcome = new RowOutcome(added);
        outcome.Changed(session.IsChanged(entity));
        return outcome;
    }
}
