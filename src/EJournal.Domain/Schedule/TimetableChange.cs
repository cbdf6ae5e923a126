using System.Text.Json;

namespace EJournal.Domain.Schedule;

/// <summary>That a new weekly grid was set for some classes: when, by whom, and what it did to the lessons. Only added.</summary>
public sealed class TimetableChange
{
    public long Id { get; private set; }
    public long SchoolId { get; private set; }

    /// <summary>The first day of the new grid.</summary>
    public DateOnly From { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The person who entered it.</summary>
    public long AuthorId { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The <see cref="TimetableSummary"/> as JSON: the answer of a request that is sent again.</summary>
    public string Summary { get; private set; } = "";

    public static TimetableChange Of(long schoolId, string reason, long authorId, DateTime at, TimetableSummary summary) => new()
    {
        SchoolId = schoolId,
        From = summary.From,
        Reason = reason,
        AuthorId = authorId,
        At = at,
        Summary = JsonSerializer.Serialize(summary),
    };

    public TimetableSummary ReadSummary() => JsonSerializer.Deserialize<TimetableSummary>(Summary)!;
}
