using System.Runtime.InteropServices;
using EJournal.Domain.Attendance;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Lessons;

namespace EJournal.GraphQL.Marks;

/// <summary>What a <see cref="JournalStatement"/> read.</summary>
internal sealed class JournalRead
{
    private readonly Dictionary<long, List<Lesson>> _lessons = [];
    private readonly Dictionary<PupilLesson, List<Mark>> _marks = [];
    private readonly Dictionary<PupilLesson, AttendanceEntry> _attendance = [];
    private readonly Dictionary<(long Group, long Pupil), List<(double? Value, double Weight)>> _counted = [];

    public IReadOnlyList<Lesson> LessonsOf(long groupId) => _lessons.GetValueOrDefault(groupId) ?? [];

    public IReadOnlyList<Mark> MarksOf(PupilLesson cell) => _marks.GetValueOrDefault(cell) ?? [];

    public AttendanceEntry? AttendanceOf(PupilLesson cell) => _attendance.GetValueOrDefault(cell);

    public double? AverageOf(long groupId, long pupilId) => Average.Of(_counted.GetValueOrDefault((groupId, pupilId)) ?? []);

    public void Add(Lesson lesson) => (CollectionsMarshal.GetValueRefOrAddDefault(_lessons, lesson.GroupId, out _) ??= []).Add(lesson);

    public void Add(long groupId, Mark mark)
    {
        (CollectionsMarshal.GetValueRefOrAddDefault(_marks, new(mark.PupilId, mark.LessonId), out _) ??= []).Add(mark);
        Count(groupId, mark.PupilId, mark.NumericValue, mark.Weight);
    }

    public void Add(AttendanceEntry entry) => _attendance.Add(new(entry.PupilId, entry.LessonId), entry);

    public void Count(long groupId, long pupilId, double? value, double weight) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(_counted, (groupId, pupilId), out _) ??= []).Add((value, weight));
}
