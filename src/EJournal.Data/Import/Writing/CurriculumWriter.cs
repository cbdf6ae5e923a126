using EJournal.Data.Import.Rows;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>Writes the load, which makes the teaching groups, and the weekly timetable.</summary>
internal static class CurriculumWriter
{
    public static async Task WriteLoadAsync(WriteSession session, SubgroupNames names, DateTime now, DateOnly today, CancellationToken ct)
    {
        var outcomes = new List<RowOutcome>();
        var remembered = await session.Db.LoadChanges.Where(change => change.SchoolId == session.SchoolId).Select(change => change.GroupId).ToHashSetAsync(ct);
        foreach (var row in session.Rows.Load)
        {
            var added = !session.Records.Groups.TryGetValue(row.Group, out var group);
            if (group is null)
            {
                group = new TeachingGroup
                {
                    SchoolId = session.SchoolId,
                    ClassId = session.Records.Classes[row.Group.Class].Id,
                    SubjectId = session.Records.Subjects[row.Group.Subject].Id,
                    Subgroup = names.Of(row.Subgroup),
                };
                session.Records.Groups.Add(row.Group, group);
                session.Db.TeachingGroups.Add(group);
            }

            var (teacher, before) = (session.Records.Staff[row.Teacher].Id, LoadChange.Of(group, LoadChangeKind.Imported, now));
            (group.TeacherId, group.WeeklyHours) = (teacher, row.WeeklyHours);
            outcomes.Add(new RowOutcome(added));
            outcomes[^1].Changed(session.IsChanged(group));
            if (outcomes[^1] is not { Added: false, Updated: true })
                continue;
            if (remembered.Add(group.Id))
                session.Db.LoadChanges.Add(before);
            var after = LoadChange.Of(group, before.TeacherId == teacher ? LoadChangeKind.Changed : LoadChangeKind.HandedOver, now);
            after.From = today;
            session.Db.LoadChanges.Add(after);
        }

        await session.SaveAsync(ct);
        session.Count(LoadRow.Layout.File, outcomes);
    }

    /// <summary>
    /// A row that says something else than before holds from today on, and a row that is gone from the week of a class ends
    /// today: what held before stays known.
    /// </summary>
    public static async Task WriteTimetableAsync(WriteSession session, DateOnly today, CancellationToken ct)
    {
        var timetable = session.Records.Timetable;
        var taught = timetable.Values.Select(entry => entry.GroupId).ToHashSet();
        var named = session.Rows.Timetable.Select(row => row.Slot.Class).ToHashSet();
        var given = session.Rows.Timetable.Select(row => row.Slot).ToHashSet();
        foreach (var slot in timetable.Keys.Where(slot => named.Contains(slot.Class) && !given.Contains(slot)).ToList())
            End(session, slot, today);

        var outcomes = new List<RowOutcome>();
        foreach (var row in session.Rows.Timetable)
        {
            var outcome = new RowOutcome(!timetable.TryGetValue(row.Slot, out var entry));
            outcomes.Add(outcome);
            var (groupId, room) = (session.Records.Groups[row.Group].Id, row.Room.Or(entry?.Room));
            if (entry is not null && (entry.GroupId, entry.Room) == (groupId, room))
                continue;
            outcome.Changed();
            var next = new TimetableEntry
            {
                SchoolId = session.SchoolId,
                GroupId = groupId,
                Weekday = row.Weekday,
                Number = row.Number,
                Room = room,
                From = entry is not null || taught.Contains(groupId) ? today : Spell.Beginning,
            };
            if (entry is not null)
                End(session, row.Slot, today);
            timetable[row.Slot] = next;
            session.Db.TimetableEntries.Add(next);
        }

        await session.SaveAsync(ct);
        session.Count(TimetableRow.Layout.File, outcomes);
    }

    private static void End(WriteSession session, TimetableSlot slot, DateOnly today)
    {
        session.Records.Timetable.Remove(slot, out var entry);
        if (entry!.From < today)
            entry.Until = today;
        else
            session.Db.TimetableEntries.Remove(entry);
    }
}
