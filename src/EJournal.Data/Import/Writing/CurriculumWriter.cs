using EJournal.Data.Import.Rows;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schedule;

namespace EJournal.Data.Import.Writing;

/// <summary>Writes the load, which makes the teaching groups, and the weekly timetable.</summary>
internal static class CurriculumWriter
{
    public static async Task WriteLoadAsync(WriteSession session, SubgroupNames names, CancellationToken ct)
    {
        var outcomes = new List<RowOutcome>();
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

            (group.TeacherId, group.WeeklyHours) = (session.Records.Staff[row.Teacher].Id, row.WeeklyHours);
            outcomes.Add(new RowOutcome(added));
            outcomes[^1].Changed(session.IsChanged(group));
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
