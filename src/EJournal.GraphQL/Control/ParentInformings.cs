using EJournal.Data;
using EJournal.Data.Control;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Delivery;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

/// <summary>Makes the report of how timely parents were told for each of some parents of the field, all from the same two statements.</summary>
internal static class ParentInformings
{
    /// <param name="parents">The ids of the parents, in their order.</param>
    /// <param name="parentOf">Which of them a class belongs to, by the id of the class.</param>
    /// <param name="classIds">The classes of all of them; null for every class of the school.</param>
    /// <param name="asked">The interval.</param>
    /// <param name="timeZone">The school's.</param>
    /// <param name="db">The database.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="log">Where it is recorded who looks.</param>
    /// <param name="ct">The request.</param>
    public static async Task<IReadOnlyList<ParentInforming>> MakeAsync(
        IReadOnlyList<long> parents, Func<long, long> parentOf, IReadOnlyList<long>? classIds,
        ControlInterval asked, string timeZone, JournalDb db, Viewer viewer, DataAccessLog log, CancellationToken ct)
    {
        // Who looked a moment ago has looked.
        await log.StoreAsync(ct);
        var rows = InformingQuery.Of(
            db, viewer.SchoolId, Milliseconds(SchoolDay.StartOf(asked.From, timeZone)), Milliseconds(SchoolDay.StartOf(asked.To.AddDays(1), timeZone)));
        if (classIds is not null)
            rows = rows.Where(r => classIds.Contains(r.ClassId));
        List<InformedEntry> entries = [];
        // A school year of a large school is some hundred thousand rows: they are counted as they come.
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (EntryOf(row, timeZone) is { } entry)
                entries.Add(entry);
        }

        var byClass = entries.ToLookup(e => e.ClassId);
        var ids = byClass.Select(c => c.Key).ToList();
        var classes = await db.Classes.Where(c => c.SchoolId == viewer.SchoolId && ids.Contains(c.Id)).OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ToListAsync(ct);
        return [.. parents.Select(parent => Of([.. classes.Where(c => parentOf(c.Id) == parent)]))];

        ParentInforming Of(List<SchoolClass> own) => new()
        {
            From = asked.From,
            To = asked.To,
            MadeAt = asked.MadeAt.AsMoment(),
            Total = InformingByTopic.Of([.. own.SelectMany(c => byClass[c.Id])]),
            Classes = [.. own.Select(c => new ClassInforming { SchoolClass = c, Figures = InformingByTopic.Of([.. byClass[c.Id]]) })],
        };
    }

    /// <summary>Null for what was taken back before anybody was told: there was nothing to tell.</summary>
    private static InformedEntry? EntryOf(InformingRow row, string timeZone)
    {
        var at = Moment(row.At);
        var topic = (DiaryChangeKind)row.Kind switch
        {
            DiaryChangeKind.Attendance => DeliveryTopics.Attendance,
            DiaryChangeKind.FinalMark or DiaryChangeKind.Examination => DeliveryTopics.FinalMarks,
            _ => DeliveryTopics.Marks,
        };
        // What was taken back before a message told of it was there no more when the diary was opened.
        var opened = row is { ToldAt: null, NothingLeft: > 0 } ? null : row.OpenedAt;
        if ((row.ToldAt ?? opened) is { } first)
        {
            var told = Math.Min(first, opened ?? first);
            var days = SchoolDay.At(Moment(told), timeZone).DayNumber - SchoolDay.At(at, timeZone).DayNumber;
            return new(row.ClassId, topic, InformingState.Told, Moment(told) - at, days <= 1, ByDiary: row.ToldAt is null || told < row.ToldAt);
        }

        InformingState? state = row switch
        {
            { Planned: false } or { Waiting: > 0 } => InformingState.Waiting,
            { Failed: > 0 } => InformingState.Failed,
            { NothingLeft: > 0 } => null,
            _ => InformingState.NobodyAgreed,
        };
        return state is { } known ? new(row.ClassId, topic, known, TimeSpan.Zero, WithinDay: false, ByDiary: false) : null;
    }

    private static long Milliseconds(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private static DateTime Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime;
}
