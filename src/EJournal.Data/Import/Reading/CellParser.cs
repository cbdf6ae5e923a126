using System.Globalization;
using EJournal.Domain;

namespace EJournal.Data.Import.Reading;

internal delegate bool CellParser<T>(string text, out T value);

/// <summary>The simple values of cells: dates, times, numbers, yes and no.</summary>
internal static class CellParsers
{
    private static readonly string[] DateForms = ["d.M.yyyy", "yyyy-M-d"];
    private static readonly string[] TimeForms = ["H:mm", "H:mm:ss"];

    public static bool Date(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        && date.Year is >= 1900 and <= 2200;

    public static bool Time(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    public static CellParser<int> Whole(int from, int to) => (string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && from <= number && number <= to;

    public static bool WeeklyHours(string text, out double hours) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out hours)
        && hours is > 0 and <= 40;

    public static bool YesNo(string text, out bool yes)
    {
        (var known, yes) = NameKey.Of(text) switch
        {
            "ДА" or "YES" or "TRUE" or "1" or "+" => (true, true),
            "НЕТ" or "NO" or "FALSE" or "0" or "-" => (true, false),
            _ => (false, false),
        };
        return known;
    }

    /// <summary>What ASP.NET Core Identity lets a user name hold.</summary>
    public static bool Login(string text, out string login)
    {
        login = text;
        return text.Length <= 100 && text.All(character => char.IsAsciiLetterOrDigit(character) || "-._@+".Contains(character, StringComparison.Ordinal));
    }

    public static bool Email(string text, out string email)
    {
        email = text;
        return Domain.People.EmailAddress.HasForm(text);
    }

    public static bool TimeZone(string text, out string zone)
    {
        zone = text;
        return TimeZoneInfo.TryFindSystemTimeZoneById(text, out var found) && found.HasIanaId;
    }
}
