using System.Globalization;
using EJournal.Domain.Lessons;

namespace EJournal.Domain.Schedule;

/// <summary>
/// What each entry of the register changed of a lesson. An entry keeps how the lesson stood before it; how it stood after is
/// told by the next one, or by the lesson itself.
/// </summary>
public static class LessonStory
{
    /// <param name="changes">All entries about the lesson, oldest first.</param>
    /// <param name="date">The day it stands at now.</param>
    /// <param name="number">The number it has now.</param>
    /// <param name="teacher">How an employee is called.</param>
    public static IEnumerable<(LessonChange Change, string Before, string After)> Of(
        IReadOnlyList<LessonChange> changes, DateOnly date, int number, Func<long, string> teacher)
    {
        var (givenBy, cancelled) = (changes.Count > 0 ? changes[0].TeacherId : 0, false);
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            var whose = teacher(givenBy);
            switch (change.Kind)
            {
                case LessonChangeKind.Substituted:
                    givenBy = change.SubstituteId ?? change.TeacherId;
                    yield return (change, whose, teacher(givenBy));
                    break;
                case LessonChangeKind.Cancelled:
                    cancelled = true;
                    yield return (change, Name(LessonStatus.Planned), Name(LessonStatus.Cancelled));
                    break;
                case LessonChangeKind.Restored:
                    yield return cancelled
                        ? (change, Name(LessonStatus.Cancelled), Name(LessonStatus.Planned))
                        : (change, whose, teacher(change.TeacherId));
                    (givenBy, cancelled) = (change.TeacherId, false);
                    break;
                default:
                    var after = i + 1 < changes.Count ? (changes[i + 1].Date, changes[i + 1].Number) : (date, number);
                    yield return (change, Place(change.Date, change.Number), Place(after.Item1, after.Item2));
                    break;
            }
        }
    }

    private static string Place(DateOnly date, int number) => string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}/{number}");

    private static string Name(LessonStatus status) => status.ToString().ToUpperInvariant();
}
