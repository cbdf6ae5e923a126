using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schedule;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

[ObjectType<Pupil>]
public static class PupilDiaries
{
    /// <summary>
    /// One week of the diary, Monday to Sunday (дневник): lessons with changes, topics, homework, marks, absences. For the
    /// pupil, the parents, the homeroom teacher and the administration.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.Diary)]
    public static async Task<IReadOnlyList<PupilDiary>> Diary(
        [Parent] IReadOnlyList<Pupil> pupils,
        [GraphQLDescription("Any date of the week (любой день недели).")] DateOnly week,
        SelectedFields below, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (asked, parts) = (Weeks.Of(week), DiaryParts.Of(below));
        var lessons = await PupilLessons.LoadAsync(pupils, asked, parts, ahead, db, viewer, ct);
        return [.. pupils.Select(p => Week(p, asked, lessons.Of(p, ahead), lessons.Calendars))];
    }

    private static PupilDiary Week(Pupil pupil, SchoolWeek week, ILookup<DateOnly, DiaryLesson> lessons, ClassCalendars? calendars) => new()
    {
        Pupil = pupil,
        From = week.From,
        To = week.To,
        Days = [.. week.Days.Select(d => new DiaryDay
        {
            Date = d,
            Pupil = pupil,
            IsSchoolDay = calendars?.IsSchoolDay(pupil.ClassId, d, lessons.Contains(d)) ?? false,
            Lessons = [.. lessons[d]],
        })],
    };
}
