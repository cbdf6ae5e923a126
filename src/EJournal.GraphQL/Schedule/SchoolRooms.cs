using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<School>]
[Readers(Relation.Staff)]
[Scopes(Scope.ScheduleRead)]
public static class SchoolRooms
{
    private const int Most = 500;

    /// <summary>The rooms that lessons of the day's school year are given in (кабинеты).</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 40)]
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> Rooms(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("A day of the school year (день учебного года).")] DateOnly on,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var year = SchoolYear.Of(Weeks.Of(on).From);
        var (from, to) = (new DateOnly(year, 8, 1), new DateOnly(year + 1, 7, 31));
        var rooms = await db.Lessons.VisibleTo(db, viewer).Where(l => from <= l.Date && l.Date <= to && l.Room != null)
            .Select(l => l.Room!).Distinct().OrderBy(room => room).Take(Most).ToListAsync(ct);
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => rooms)];
    }

    /// <summary>The lessons of one week in a room, with changes (расписание кабинета).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<WeekSchedule>> RoomSchedule(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The room as lessons name it (кабинет).")] string room,
        [GraphQLDescription("Any date of the week (любой день недели).")] DateOnly week,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var asked = Weeks.Of(week);
        var (from, to) = (asked.From, asked.To);
        var lessons = await db.Lessons.VisibleTo(db, viewer).Where(l => from <= l.Date && l.Date <= to && l.Room == room)
            .OrderBy(l => l.Date).ThenBy(l => l.StartsAt).ThenBy(l => l.Id).ToListAsync(ct);
        var calendar = await ClassCalendars.LoadAsync([], asked, db, viewer, ct);
        var schedule = WeekSchedules.Of(asked, calendar.Parity, lessons.ToLookup(l => l.Date), calendar.IsSchoolDay);
        return [.. schools.Select(_ => schedule)];
    }
}
