using EJournal.Data.Import.Rows;
using EJournal.Domain.Schedule;

namespace EJournal.Data.Import.Writing;

/// <summary>What the timetable, the load and the bells together say of each slot of the week.</summary>
internal sealed class WeekPlan
{
    private readonly Dictionary<TimetableSlot, SlotPlan> _slots = [];

    /// <summary>A copy of what the records say now; later changes to them do not show in it.</summary>
    public WeekPlan(SchoolRecords records)
    {
        var groups = records.Groups.Values.ToDictionary(group => group.Id);
        var bells = new BellSchedule([.. records.Bells.Values, .. records.WeekdayBells]);
        foreach (var (slot, entry) in records.Timetable)
        {
            var group = groups[entry.GroupId];
            if (bells.Latest(records.Classes[slot.Class].Shift, slot.Weekday, entry.Number) is { } bell)
                _slots[slot] = new SlotPlan(group.Id, group.ClassId, group.TeacherId, bell.StartsAt, bell.EndsAt, entry.Room);
        }
    }

    public SlotPlan? this[TimetableSlot slot] => _slots.GetValueOrDefault(slot);
}

/// <summary>One slot's lesson, in the form in which lessons hold it.</summary>
internal sealed record SlotPlan(long GroupId, long ClassId, long TeacherId, TimeOnly StartsAt, TimeOnly EndsAt, string? Room);
