using System.Runtime.InteropServices;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Schedule;

namespace EJournal.GraphQL.Diary;

/// <summary>What a <see cref="DiaryStatement"/> read: the lessons of each pupil by time, and by pupil and lesson what belongs to them.</summary>
internal sealed class DiaryWeek
{
    private readonly Dictionary<long, List<Line>> _lines = [];
    private readonly Dictionary<(long Pupil, long Lesson), Line> _byLesson = [];

    /// <summary>Null where school days were not asked for.</summary>
    public ClassCalendars? Calendars { get; set; }

    public IReadOnlyList<Line> Of(long pupilId) => _lines.GetValueOrDefault(pupilId) ?? [];

    public void Add(long pupilId, Lesson lesson, TeachingGroup group, Subject subject)
    {
        var line = new Line(lesson, group, subject);
        (CollectionsMarshal.GetValueRefOrAddDefault(_lines, pupilId, out _) ??= []).Add(line);
        _byLesson.Add((pupilId, lesson.Id), line);
    }

    // What belongs to a lesson of another subgroup is no part of the week.
    public void Add(long pupilId, HomeworkItem homework) => _byLesson.GetValueOrDefault((pupilId, homework.LessonId))?.Homework.Add(homework);

    public void Add(Mark mark) => _byLesson.GetValueOrDefault((mark.PupilId, mark.LessonId))?.Marks.Add(mark);

    public void Add(AttendanceEntry entry)
    {
        if (_byLesson.TryGetValue((entry.PupilId, entry.LessonId), out var line))
            line.Entry = entry;
    }

    /// <summary>A lesson in the week of one pupil.</summary>
    public sealed class Line(Lesson lesson, TeachingGroup group, Subject subject)
    {
        public Lesson Lesson { get; } = lesson;
        public TeachingGroup Group { get; } = group;
        public Subject Subject { get; } = subject;
        public List<HomeworkItem> Homework { get; } = [];
        public List<Mark> Marks { get; } = [];
        public AttendanceEntry? Entry { get; set; }
    }
}
