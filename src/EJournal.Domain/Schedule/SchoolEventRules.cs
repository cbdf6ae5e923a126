using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Schedule;

/// <summary>Who keeps events, and what an event may say (SCH-03).</summary>
public static class SchoolEventRules
{
    public const int LongestTitle = 200;
    public const int LongestDescription = 2000;
    public const int LongestPlace = 100;
    public const int LongestDays = 120;
    public const int MostClasses = 60;

    /// <summary>The administration keeps all events, a homeroom teacher those of the own class alone.</summary>
    public static Refusal? MayKeep(Viewer viewer, IReadOnlyCollection<long> classIds) =>
        viewer.IsLeadership || viewer.IsAdministrator || (classIds.Count > 0 && classIds.All(viewer.HomeroomClassIds.Contains))
            ? null
            : new(RefusalCode.Forbidden, "Мероприятия школы ведёт администрация, мероприятия класса — ещё и его классный руководитель.");

    /// <summary>Everything that is wrong with what the event says.</summary>
    public static IReadOnlyList<Refusal> Faults(SchoolEvent planned) =>
    [
        .. OfText(planned.Title, LongestTitle, "title", "Название"),
        .. OfText(planned.Description, LongestDescription, "description", "Описание"),
        .. OfText(planned.Place, LongestPlace, "place", "Место"),
        .. OfTime(planned),
    ];

    private static IEnumerable<Refusal> OfText(string? text, int longest, string field, string name)
    {
        if (text is null)
            yield break;
        if (text.Length == 0 || text.Length > longest)
            yield return Invalid($"{name}: от 1 до {longest} знаков.", field);
        else if (FreeText.HasControlCharacters(text))
            yield return FreeText.ControlCharacters(field);
    }

    private static IEnumerable<Refusal> OfTime(SchoolEvent planned)
    {
        if (planned.From.Year is < 1900 or > 2200)
            yield return Invalid("Такой даты в учебном календаре нет.", "from");
        else if (planned.To < planned.From || planned.To.DayNumber - planned.From.DayNumber >= LongestDays)
            yield return Invalid($"Мероприятие длится от 1 до {LongestDays} дней.", "to");
        if (planned.StartsAt is null && planned.EndsAt is not null)
            yield return Invalid("Укажите и время начала.", "startsAt");
        else if (planned.From == planned.To && planned.EndsAt <= planned.StartsAt)
            yield return Invalid("Мероприятие не может закончиться раньше, чем началось.", "endsAt");
    }

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}
