using EJournal.Domain.Lessons;

namespace EJournal.Domain.Schedule;

/// <summary>A dated lesson that a new weekly grid asks for, and by which of its entries.</summary>
public sealed record WantedLesson(int Entry, PlannedLesson Planned)
{
    public Lesson Lesson => Planned.Lesson;
}

/// <summary>
/// What becomes of the lessons that stand when a new weekly grid comes (SCH-01): what was written into stays, what is only
/// planned gives way, and a lesson that both grids have keeps what was changed in it by hand.
/// </summary>
public sealed class TimetableReplacement
{
    public List<WantedLesson> Added { get; } = [];

    /// <summary>Nothing but planned: they go without a trace.</summary>
    public List<StandingLesson> Removed { get; } = [];

    /// <summary>The register names them, so they stay there, as cancelled.</summary>
    public List<StandingLesson> Dropped { get; } = [];

    /// <summary>With a substitution, cancellation or move that has no place in the new grid.</summary>
    public List<StandingLesson> Lost { get; } = [];

    public List<(StandingLesson Standing, WantedLesson Wanted)> Changed { get; } = [];

    public List<(StandingLesson Standing, KeptReason Reason)> Kept { get; } = [];

    /// <summary>Not added, because a lesson that stays has their place.</summary>
    public List<(WantedLesson Wanted, StandingLesson Instead)> LeftOut { get; } = [];

    /// <summary>In both grids.</summary>
    public List<StandingLesson> Staying { get; } = [];

    public static TimetableReplacement Of(
        IEnumerable<StandingLesson> standing, IEnumerable<WantedLesson> wanted, SharedSubgroups shared, DateTime schoolClock)
    {
        var replacement = new TimetableReplacement();
        var missing = wanted.ToDictionary(w => (w.Lesson.GroupId, w.Lesson.Date, w.Lesson.Number));
        foreach (var lesson in standing)
            replacement.Place(lesson, missing, schoolClock);
        replacement.Add(missing.Values, shared, schoolClock);
        return replacement;
    }

    private void Place(StandingLesson standing, Dictionary<(long, DateOnly, int), WantedLesson> missing, DateTime schoolClock)
    {
        var lesson = standing.Lesson;
        var (date, number) = standing.MovedFrom ?? (lesson.Date, lesson.Number);
        var kept = standing.KeptBecause(schoolClock);
        if (missing.Remove((lesson.GroupId, date, number), out var wanted) || missing.Remove((lesson.GroupId, lesson.Date, lesson.Number), out wanted))
        {
            Staying.Add(standing);
            if (kept is null && standing.Change is null && Differ(lesson, wanted.Lesson))
                Changed.Add((standing, wanted));
        }
        else if (kept is { } reason)
        {
            Kept.Add((standing, reason));
        }
        else
        {
            if (standing.Change is not null)
                Lost.Add(standing);
            (standing.Change is not null || standing.InRegister ? Dropped : Removed).Add(standing);
        }
    }

    private void Add(IEnumerable<WantedLesson> missing, SharedSubgroups shared, DateTime schoolClock)
    {
        var kept = Kept.Select(k => k.Standing).ToLookup(k => k.Lesson.Date);
        var others = Staying.Concat(Dropped).ToLookup(s => (s.Lesson.GroupId, s.Lesson.Date, s.Lesson.Number));
        foreach (var wanted in missing.OrderBy(w => w.Lesson.Date).ThenBy(w => w.Lesson.Number).ThenBy(w => w.Entry))
        {
            var lesson = wanted.Lesson;
            // A group has one row for a place of the day, cancelled or not.
            var instead = others[(lesson.GroupId, lesson.Date, lesson.Number)].FirstOrDefault()
                ?? kept[lesson.Date].FirstOrDefault(k => (k.Lesson.GroupId == lesson.GroupId && k.Lesson.Number == lesson.Number)
                    || (k.Lesson.Status != LessonStatus.Cancelled && k.Planned.Overlaps(wanted.Planned) && k.Planned.SharesPupils(wanted.Planned, shared)));
            if (instead is not null)
                LeftOut.Add((wanted, instead));
            else if (lesson.Date.ToDateTime(lesson.StartsAt) > schoolClock)
                Added.Add(wanted);
        }
    }

    private static bool Differ(Lesson lesson, Lesson wanted) =>
        (lesson.StartsAt, lesson.EndsAt, lesson.Room, lesson.TeacherId) != (wanted.StartsAt, wanted.EndsAt, wanted.Room, wanted.TeacherId);
}
