using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schedule;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

[ObjectType<Pupil>]
public static class PupilSchedules
{
    /// <summary>The lessons of one week, Monday to Sunday, with changes (расписание ученика); of a divided class those of the own subgroup.</summary>
    [BatchResolver]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.ScheduleRead)]
    public static async Task<IReadOnlyList<WeekSchedule>> Schedule(
        [Parent] IReadOnlyList<Pupil> pupils,
        [GraphQLDescription("Any date of the week (любой день недели).")] DateOnly week,
        ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var asked = Weeks.Of(week);
        var lessons = await PupilLessons.LoadAsync(pupils, asked, new DiaryParts { SchoolDays = true }, ahead, db, viewer, ct);
        var calendars = lessons.Calendars!;
        return [.. pupils.Select(p => WeekSchedules.Of(
            asked, calendars.Parity, lessons.Of(p, ahead).SelectMany(day => day).Select(l => l.Lesson).ToLookup(l => l.Date), (day, hasLessons) => calendars.IsSchoolDay(p.ClassId, day, hasLessons)))];
    }
}
