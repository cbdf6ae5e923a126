using System.Globalization;
using System.Text;

namespace EJournal.Reports.Calendar;

/// <summary>
/// Writes iCalendar text (RFC 5545): lines of at most 75 octets, ended by CR LF, and values with their special characters
/// escaped. Moments are UTC, so that no table of time zones has to go along.
/// </summary>
public sealed class ICalendarWriter
{
    private const int LongestLine = 75;

    private readonly StringBuilder _text = new();

    public ICalendarWriter(string name)
    {
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//EJournal//Calendar//RU");
        Line("CALSCALE", "GREGORIAN");
        Text("X-WR-CALNAME", name);
        // How often a program may come: names of RFC 7986, and of the program that came before it.
        Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        Line("X-PUBLISHED-TTL", "PT1H");
    }

    public void Add(ICalendarEntry entry)
    {
        Line("BEGIN", "VEVENT");
        Line("UID", entry.Uid);
        Line("DTSTAMP", Moment(entry.StampedAt));
        if (entry.StartsAt is { } starts)
        {
            Line("DTSTART", Moment(starts));
            if (entry.EndsAt is { } ends)
                Line("DTEND", Moment(ends));
        }
        else
        {
            Line("DTSTART;VALUE=DATE", Date(entry.From));
            // The end of whole days is the day after.
            Line("DTEND;VALUE=DATE", Date(entry.To.AddDays(1)));
        }

        Text("SUMMARY", entry.Summary);
        if (entry.Location is { Length: > 0 } location)
            Text("LOCATION", location);
        if (entry.Description is { Length: > 0 } description)
            Text("DESCRIPTION", description);
        Line("STATUS", entry.Cancelled ? "CANCELLED" : "CONFIRMED");
        Line("END", "VEVENT");
    }

    /// <summary>The whole calendar; nothing can be added after it.</summary>
    public string Finish()
    {
        Line("END", "VCALENDAR");
        return _text.ToString();
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private void Text(string name, string value) => Line(name, value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", "\\n", StringComparison.Ordinal));

    private void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
