using System.Text;
using EJournal.Reports.Calendar;
using Xunit;

namespace EJournal.Reports.Tests.Calendar;

/// <summary>RFC 5545, sections 3.1 (folding), 3.3.11 (escaping), 3.6.1 (events).</summary>
public sealed class ICalendarWriterTests
{
    private static readonly ICalendarEntry Lesson = new()
    {
        Uid = "lesson-1@ejournal",
        StampedAt = new(2026, 9, 7, 9, 0, 0, DateTimeKind.Utc),
        From = new(2026, 9, 7),
        To = new(2026, 9, 7),
        StartsAt = new(2026, 9, 7, 5, 30, 0, DateTimeKind.Utc),
        EndsAt = new(2026, 9, 7, 6, 15, 0, DateTimeKind.Utc),
        Summary = "Математика",
    };

    [Fact]
    public void A_lesson_is_written_line_by_line()
    {
        var writer = new ICalendarWriter("Школа");
        writer.Add(Lesson with { Location = "214", Cancelled = true });

        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//EJournal//Calendar//RU
            CALSCALE:GREGORIAN
            X-WR-CALNAME:Школа
            REFRESH-INTERVAL;VALUE=DURATION:PT1H
            X-PUBLISHED-TTL:PT1H
            BEGIN:VEVENT
            UID:lesson-1@ejournal
            DTSTAMP:20260907T090000Z
            DTSTART:20260907T053000Z
            DTEND:20260907T061500Z
            SUMMARY:Математика
            LOCATION:214
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            writer.Finish());
    }

    [Fact]
    public void Whole_days_end_on_the_day_after()
    {
        var writer = new ICalendarWriter("Школа");
        writer.Add(Lesson with { StartsAt = null, EndsAt = null, To = new(2026, 9, 8) });

        Assert.Contains("DTSTART;VALUE=DATE:20260907\r\nDTEND;VALUE=DATE:20260909\r\n", writer.Finish(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_type_cannot_begin_a_line_of_its_own()
    {
        var writer = new ICalendarWriter("Школа");
        writer.Add(Lesson with { Description = "a;b,c\\d\r\nBEGIN:VALARM\nx\ry" });

        Assert.Contains("DESCRIPTION:a\\;b\\,c\\\\d\\nBEGIN:VALARM\\nx\\ny\r\n", writer.Finish(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_between_characters()
    {
        var title = string.Concat(Enumerable.Repeat("Ж😀", 60));
        var writer = new ICalendarWriter("Школа");
        writer.Add(Lesson with { Summary = title });
        var text = writer.Finish();

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"SUMMARY:{title}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
