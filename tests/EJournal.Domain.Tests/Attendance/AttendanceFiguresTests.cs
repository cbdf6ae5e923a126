using EJournal.Domain.Attendance;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Domain.Tests.Attendance;

public sealed class AttendanceFiguresTests
{
    private static readonly DateOnly Monday = new(2026, 9, 7);

    [Fact]
    [Requirement("DIA-03")]
    public void Missed_lessons_are_told_by_reason_and_lateness_is_none_of_them()
    {
        LessonPresence[] lessons =
        [
            Lesson(0, null), Lesson(0, AttendanceStatus.Present), Lesson(0, AttendanceStatus.Late),
            Lesson(1, AttendanceStatus.Absent), Lesson(1, AttendanceStatus.Absent, AbsenceKind.Illness), Lesson(1, AttendanceStatus.Absent, AbsenceKind.Excused),
            Lesson(2, AttendanceStatus.Absent, AbsenceKind.Unexcused), Lesson(2, AttendanceStatus.Absent, AbsenceKind.Exempt), Lesson(2, AttendanceStatus.Absent, AbsenceKind.Late),
        ];

        var figures = AttendanceFigures.Of(lessons);

        Assert.Equal((9, 5, 2), (figures.Lessons, figures.Missed, figures.Late));
        Assert.Equal((1, 1, 1, 1, 1), (figures.Unexplained, figures.Illness, figures.Excused, figures.Unexcused, figures.Exempt));
        // On Tuesday all three were missed; on Wednesday she came late to one.
        Assert.Equal(1, AttendanceFigures.DaysMissed(lessons));
    }

    private static LessonPresence Lesson(int day, AttendanceStatus? status, AbsenceKind? reason = null) => new(Monday.AddDays(day), 1, status, reason);
}
