using EJournal.Data.Import.Rows;
using EJournal.Domain.Curriculum;
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

    public static async Task WriteTimetableAsync(WriteSession session, CancellationToken ct)
    {
        var outcomes = new List<RowOutcome>();
        foreach (var row in session.Rows.Timetable)
        {
            var added = !session.Records.Timetable.TryGetValue(row.Slot, out var entry);
            if (entry is null)
            {
                entry = new TimetableEntry { SchoolId = session.SchoolId, Weekday = row.Weekday, Number = row.Number };
                session.Records.Timetable.Add(row.Slot, entry);
                session.Db.TimetableEntries.Add(entry);
            }

            entry.GroupId = session.Records.Groups[row.Group].Id;
            entry.Room = row.Room.Or(entry.Room);
            outcomes.Add(new RowOutcome(added));
            outcomes[^1].Changed(session.IsChanged(entry));
        }

        await session.SaveAsync(ct);
        session.Count(TimetableRow.Layout.File, outcomes);
    }
}
