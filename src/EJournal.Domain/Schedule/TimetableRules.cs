using EJournal.Domain.Rules;

namespace EJournal.Domain.Schedule;

/// <summary>What a new weekly grid may say (SCH-01).</summary>
public static class TimetableRules
{
    public const int MostClasses = 20;
    public const int MostEntries = 700;
    public const int LongestRoom = 32;
    public const int MostRefusals = 50;

    public static bool IsRoom(string? room) => room is null || (room.Trim().Length is > 0 and <= LongestRoom && !room.Any(char.IsControl));

    /// <summary>The entries that stand twice at one place of the week of one group, by index.</summary>
    public static IEnumerable<Refusal> Doubles(IReadOnlyList<TimetableEntry> entries)
    {
        var seen = new HashSet<(long, DayOfWeek, int, WeekParity)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            WeekParity[] weeks = entry.Weeks == WeekParity.Every ? [WeekParity.Odd, WeekParity.Even] : [entry.Weeks];
            if (weeks.Count(week => seen.Add((entry.GroupId, entry.Weekday, entry.Number, week))) < weeks.Length)
                yield return Invalid("Этот урок группы уже указан.", $"entries[{i}]");
        }
    }

    /// <summary>A change planned for one day would be gone: said for each, until somebody has confirmed it.</summary>
    public static Refusal WouldBeLost(StandingLesson standing) => Invalid(
        $"{standing.Planned.Place}: в новом расписании нет этого урока, {NameOf(standing.Change)} пропадёт. Подтвердите это или сначала перенесите урок.",
        "dropChanges");

    public static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };

    private static string NameOf(LessonChangeKind? change) => change switch
    {
        LessonChangeKind.Substituted => "замена",
        LessonChangeKind.Cancelled => "отмена",
        _ => "перенос",
    };
}
