using System.Globalization;
using EJournal.Delivery.Planning;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;

namespace EJournal.Delivery.Texts;

/// <summary>What parents read. Pure: everything it says is in its arguments, and never more than the privacy level allows.</summary>
public static class DeliveryTexts
{
    public const string Locale = "ru-RU";
    public const string Notice = "В дневнике есть новая запись";

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo(Locale);

    /// <summary>The text of a message; null when nothing is left to tell.</summary>
    /// <param name="lines">In the order in which they happened; said in the order of the lessons, marks first.</param>
    /// <param name="privacy">How much may be said.</param>
    /// <param name="childName">The child's first name, where the parent gets news of several children; else null.</param>
    public static string? Compose(IEnumerable<NewsLine> lines, PrivacyLevel privacy, string? childName)
    {
        var told = lines.OrderBy(l => l.Date).ThenBy(l => l.LessonNumber).ThenBy(l => l.LessonId).ThenBy(l => Topic.Of(l.Kind))
            .Select(l => LineOf(l, privacy)).OfType<string>().ToList();
        if (told.Count == 0)
            return null;
        if (privacy == PrivacyLevel.NoticeOnly)
            return Notice;
        // Without values two marks of one lesson read the same; once is enough.
        IEnumerable<string> read = privacy == PrivacyLevel.NoValues ? told.Distinct() : told;
        return string.Join('\n', childName is null ? read : read.Prepend($"{childName}:"));
    }

    /// <summary>Within the 70 characters of one Cyrillic SMS.</summary>
    public static string ConfirmationCode(string code) => $"Электронный дневник: код {code}, действует 10 минут.";

    private static string? LineOf(NewsLine line, PrivacyLevel privacy)
    {
        var full = privacy == PrivacyLevel.Full;
        var lesson = $"{line.Subject}, {Day(line.Date)}";
        return line.Kind switch
        {
            DiaryChangeKind.MarkSet or DiaryChangeKind.MarkCorrected or DiaryChangeKind.MarkWithdrawn => Mark(line, full) is { } mark ? $"{lesson}: {mark}" : null,
            DiaryChangeKind.Attendance => Presence(line, full) is { } presence ? $"{lesson}: {presence}" : null,
            DiaryChangeKind.Homework => Homework(line, lesson, full),
            DiaryChangeKind.Schedule or DiaryChangeKind.Timetable or DiaryChangeKind.Event => ScheduleTexts.LineOf(line, full),
            DiaryChangeKind.FinalMark => FinalMark(line, full),
            DiaryChangeKind.Examination => Examination(line, lesson, full),
            DiaryChangeKind.Forecast => Forecast(line, full),
            _ => null,
        };
    }

    private static string? Mark(NewsLine line, bool full)
    {
        // Set and taken back before anybody was told: nothing happened.
        if (line.MarkValue is null)
            return line.Kind == DiaryChangeKind.MarkSet ? null : "отметка снята";
        var corrected = line.Kind != DiaryChangeKind.MarkSet;
        if (!full)
            return corrected ? "отметка исправлена" : "новая отметка";
        var comment = string.IsNullOrWhiteSpace(line.Comment) ? "" : $" ({OneLine(line.Comment)})";
        return $"{line.MarkValue} — {line.WorkKind}{comment}{(corrected ? " (исправлено)" : "")}";
    }

    private static string FinalMark(NewsLine line, bool full) => full
        ? $"{line.Subject}, {OneLine(line.Of!)}: итоговая отметка {line.MarkValue}{(line.Told ? " (исправлено)" : "")}"
        : $"{line.Subject}, {OneLine(line.Of!)}: {(line.Told ? "итоговая отметка исправлена" : "новая итоговая отметка")}";

    private static string Examination(NewsLine line, string lesson, bool full)
    {
        if (!full)
            return $"{lesson}: {(line.Told ? "результат экзамена исправлен" : "новый результат экзамена")}";
        IEnumerable<string> outcome = new[] { line.MarkValue, line.Outcome }.OfType<string>().Select(OneLine);
        return $"{lesson}, {OneLine(line.Of!)}: {string.Join(", ", outcome)}{(line.Told ? " (исправлено)" : "")}";
    }

    private static string? Forecast(NewsLine line, bool full)
    {
        if (line.Forecasts.Count == 0)
            return null;
        if (!full)
            return $"{OneLine(line.Of!)}: в дневнике есть прогноз итоговых отметок";
        var subjects = line.Forecasts.Select(f => string.Create(Russian, $"{OneLine(f.Subject)} — {f.Forecast} (средний балл {f.Average:0.##})"));
        return $"{OneLine(line.Of!)}, прогноз итоговых отметок по оценкам на сегодня: {string.Join("; ", subjects)}";
    }

    private static string? Presence(NewsLine line, bool full) => line.Attendance switch
    {
        AttendanceStatus.Absent => full ? "отсутствие на уроке" : "новая запись о посещаемости",
        AttendanceStatus.Late => full ? "опоздание" : "новая запись о посещаемости",
        // Present corrects an absence; whoever was not told of the absence is not told of its end.
        _ when !line.Told => null,
        _ => full ? "отметка об отсутствии снята" : "новая запись о посещаемости",
    };

    private static string? Homework(NewsLine line, string lesson, bool full)
    {
        if (line.Homework.Count == 0)
            return line.Told ? $"{lesson}: задание на дом снято" : null;
        if (!full)
            return $"{lesson}: {(line.Told ? "задание на дом изменено" : "новое задание на дом")}";
        var tasks = line.Homework.Select(h => h.DueDate is { } due ? $"{OneLine(h.Text)} (к {Day(due)})" : OneLine(h.Text));
        return $"{lesson}, задание на дом: {string.Join("; ", tasks)}{(line.Told ? " (изменено)" : "")}";
    }

    internal static string Day(DateOnly date) => date.ToString("dd.MM", CultureInfo.InvariantCulture);

    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
