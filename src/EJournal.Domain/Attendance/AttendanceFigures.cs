namespace EJournal.Domain.Attendance;

/// <summary>How many of a pupil's lessons were missed, and why. The parts by reason make up <see cref="Missed"/>.</summary>
public sealed record AttendanceFigures
{
    /// <summary>Lessons that were held while he was in the group.</summary>
    public int Lessons { get; private init; }

    public int Missed { get; private init; }
    public int Excused { get; private init; }
    public int Illness { get; private init; }
    public int Exempt { get; private init; }
    public int Unexcused { get; private init; }

    /// <summary>No reason was entered yet.</summary>
    public int Unexplained { get; private init; }

    public int Late { get; private init; }

    /// <summary>Was more than a quarter missed? A problem by ruling A-23.</summary>
    public bool MissedMuch => Missed * 4 > Lessons;

    public static AttendanceFigures Of(IReadOnlyCollection<LessonPresence> lessons)
    {
        var missed = lessons.Where(l => l.IsMissed).ToLookup(l => l.Reason);
        return new()
        {
            Lessons = lessons.Count,
            Missed = lessons.Count(l => l.IsMissed),
            Excused = missed[AbsenceKind.Excused].Count(),
            Illness = missed[AbsenceKind.Illness].Count(),
            Exempt = missed[AbsenceKind.Exempt].Count(),
            Unexcused = missed[AbsenceKind.Unexcused].Count(),
            Unexplained = missed[null].Count(),
            Late = lessons.Count(l => l.IsLate),
        };
    }

    /// <summary>Days on which every lesson that was held was missed.</summary>
    public static int DaysMissed(IEnumerable<LessonPresence> lessons) => lessons.GroupBy(l => l.Date).Count(day => day.All(l => l.IsMissed));
}
