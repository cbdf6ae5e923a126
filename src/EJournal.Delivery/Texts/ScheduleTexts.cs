using System.Globalization;

namespace EJournal.Delivery.Texts;

/// <summary>What parents read of changes in the schedule (SCH-07). Subjects are of any gender, so it is the lesson that is cancelled.</summary>
internal static class ScheduleTexts
{
    /// <summary>Null when there is nothing to tell any more: cancelled and restored before anybody was told.</summary>
    public static string? LineOf(NewsLine line, bool full) =>
        line.SchoolEvent is { } planned ? Event(line, planned, full)
        : line.LessonChange is { } change ? Lesson(line, change, full)
        : $"С {DeliveryTexts.Day(line.Date)} новое расписание уроков";

    private static string? Lesson(NewsLine line, LessonChangeLine change, bool full)
    {
        var (date, number) = change.MovedFrom ?? (line.Date, line.LessonNumber);
        var what = What(line, change, moved: (date, number) != (line.Date, line.LessonNumber));
        if (what is null)
            return null;
        return full
            ? $"{line.Subject}, {DeliveryTexts.Day(date)}, {Ordinal(number)}: {what}"
            : $"{line.Subject}, {DeliveryTexts.Day(date)}: изменение в расписании";
    }

    private static string? What(NewsLine line, LessonChangeLine change, bool moved)
    {
        if (change.Cancelled)
            return "урок отменён";
        List<string> parts = [];
        if (moved)
            parts.Add($"урок перенесён на {DeliveryTexts.Day(line.Date)}, {Ordinal(line.LessonNumber)}");
        if (change.MovedFrom is not null && change.Room is { } room)
            parts.Add(moved ? $"кабинет {room}" : $"урок пройдёт в кабинете {room}");
        if (change.Substitute is { } substitute)
            parts.Add(parts.Count == 0 ? $"урок проведёт {substitute}" : $"проведёт {substitute}");
        if (parts.Count > 0)
            return string.Join(", ", parts);
        return line.Told ? "урок пройдёт по расписанию" : null;
    }

    private static string? Event(NewsLine line, SchoolEventLine planned, bool full)
    {
        if (planned.Cancelled && !line.Told)
            return null;
        var when = planned.To == line.Date ? DeliveryTexts.Day(line.Date) : $"{DeliveryTexts.Day(line.Date)}–{DeliveryTexts.Day(planned.To)}";
        if (!full)
            return $"Мероприятие {when}: {(planned.Cancelled ? "отменено" : line.Told ? "изменено" : "новое в расписании")}";
        if (planned.Cancelled)
            return $"Мероприятие {when} отменено: {DeliveryTexts.OneLine(planned.Title)}";
        var at = planned.StartsAt is { } start ? $" в {start.ToString("HH:mm", CultureInfo.InvariantCulture)}" : "";
        var place = planned.Place is { } where ? $", {DeliveryTexts.OneLine(where)}" : "";
        return $"Мероприятие {when}{at}: {DeliveryTexts.OneLine(planned.Title)}{place}{(line.Told ? " (изменено)" : "")}";
    }

    private static string Ordinal(int number) => $"{number}-й урок";
}
