using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Homework;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// The lessons of one week of some pupils, those of the class each was in on the day, and of subgroups only the own; with what
/// else is asked for of them. For those who may read the diaries.
/// </summary>
internal sealed class PupilLessons
{
    private readonly ILookup<long, DiaryRow> _byPupil;
    private readonly DiaryParts _parts;

    private PupilLessons(ILookup<long, DiaryRow> byPupil, DiaryParts parts) => (_byPupil, _parts) = (byPupil, parts);

    /// <summary>One statement, however many pupils.</summary>
    public static async Task<PupilLessons> LoadAsync(
        IReadOnlyList<Pupil> pupils, SchoolWeek week, DiaryParts parts, JournalDb db, Viewer viewer, CancellationToken ct) =>
        new(await DiaryRow.LoadAsync(db, viewer.SchoolId, pupils.Ids(p => p.Id), week, parts, ct), parts);

    /// <summary>The pupil's lines by day; what was read with them is left in <paramref name="ahead"/>.</summary>
    public ILookup<DateOnly, DiaryLesson> Of(Pupil pupil, ReadAhead ahead)
    {
        var lines = new List<DiaryLesson>();
        var rows = _byPupil[pupil.Id].ToList();
        for (var (first, next) = (0, 0); first < rows.Count; first = next)
        {
            while (next < rows.Count && rows[next].Lesson.Id == rows[first].Lesson.Id)
                next++;
            var line = new DiaryLesson { Lesson = rows[first].Lesson, Pupil = pupil };
            lines.Add(line);
            Keep(line, rows[first..next], ahead);
        }

        return lines.ToLookup(l => l.Lesson.Date);
    }

    private void Keep(DiaryLesson line, List<DiaryRow> rows, ReadAhead ahead)
    {
        var first = rows[0];
        if (_parts.Groups)
        {
            ahead.Keep(line.Lesson, nameof(LessonResolvers.Group), first.Group);
            ahead.Keep(first.Group, nameof(TeachingGroupResolvers.Subject), first.Subject);
        }

        if (_parts.Homework)
            ahead.Keep(line.Lesson, nameof(LessonResolvers.Homework), Distinct(rows, r => r.Homework, h => h.Id));
        if (_parts.Marks)
            ahead.Keep(line, nameof(DiaryLessonResolvers.Marks), Distinct(rows, r => r.Mark, m => m.Id));
        if (_parts.Attendance)
            ahead.Keep(line, nameof(DiaryLessonResolvers.Attendance), first.Entry);
    }

    // Each homework comes with each mark; the order is that of the statement.
    private static List<T> Distinct<T>(List<DiaryRow> rows, Func<DiaryRow, T?> of, Func<T, long> idOf)
        where T : class
    {
        var found = new List<T>(1);
        foreach (var row in rows)
        {
            if (of(row) is { } item && !found.Exists(f => idOf(f) == idOf(item)))
                found.Add(item);
        }

        return found;
    }
}
