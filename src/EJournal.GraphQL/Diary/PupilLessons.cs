using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Schedule;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// The lessons of one week of some pupils, those of the class each was in on the day, and of subgroups only the own; with what
/// else is asked for of them. For those who may read the diaries.
/// </summary>
internal sealed class PupilLessons
{
    private readonly DiaryWeek _week;
    private readonly DiaryParts _parts;

    private PupilLessons(DiaryWeek week, DiaryParts parts) => (_week, _parts) = (week, parts);

    /// <summary>Null where school days are not among the parts.</summary>
    public ClassCalendars? Calendars => _week.Calendars;

    /// <summary>One statement, however many pupils; none where an own child was read with the week.</summary>
    public static async Task<PupilLessons> LoadAsync(
        IReadOnlyList<Pupil> pupils, SchoolWeek week, DiaryParts parts, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct) =>
        new(OwnDiaries.Of(pupils, week, parts, ahead) ?? await DiaryStatement.RunAsync(db, viewer.SchoolId, pupils, week, parts, ct), parts);

    /// <summary>The pupil's lines by day; what was read with them is left in <paramref name="ahead"/>.</summary>
    public ILookup<DateOnly, DiaryLesson> Of(Pupil pupil, ReadAhead ahead)
    {
        var lines = new List<DiaryLesson>();
        foreach (var read in _week.Of(pupil.Id))
        {
            var line = new DiaryLesson { Lesson = read.Lesson, Pupil = pupil };
            lines.Add(line);
            Keep(line, read, ahead);
        }

        return lines.ToLookup(l => l.Lesson.Date);
    }

    private void Keep(DiaryLesson line, DiaryWeek.Line read, ReadAhead ahead)
    {
        if (_parts.Groups)
        {
            ahead.Keep(line.Lesson, nameof(LessonResolvers.Group), read.Group);
            ahead.Keep(read.Group, nameof(TeachingGroupResolvers.Subject), read.Subject);
        }

        if (_parts.Homework)
            ahead.Keep(line.Lesson, nameof(LessonResolvers.Homework), read.Homework);
        if (_parts.Marks)
            ahead.Keep(line, nameof(DiaryLessonResolvers.Marks), read.Marks);
        if (_parts.Attendance)
            ahead.Keep(line, nameof(DiaryLessonResolvers.Attendance), read.Entry);
    }
}
