using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Rows;

/// <summary>
/// The place of a lesson in a class's week. The subject is not part of it: a row with another subject changes the slot, it
/// does not add a second lesson at the same time.
/// </summary>
internal readonly record struct TimetableSlot(ClassName Class, string Subgroup, DayOfWeek Weekday, int Number, WeekParity Weeks);
