using System.Globalization;
using EJournal.Domain.People;

namespace EJournal.Domain.Schedule;

/// <summary>
/// What an event said at one of its versions, and whom it was for: so that a change is told as it was then, to those whom the
/// event concerned before it as well. Only added.
/// </summary>
public sealed class SchoolEventRevision
{
    public long EventId { get; private set; }

    /// <summary>The version of the event.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly To { get; private set; }

    public TimeOnly? StartsAt { get; private set; }
    public TimeOnly? EndsAt { get; private set; }
    public string? Place { get; private set; }
    public bool Cancelled { get; private set; }

    /// <summary>The classes it was for; none for the whole school.</summary>
    public List<SchoolEventRevisionClass> Classes { get; } = [];

    /// <summary>The event as it is now; it has its id and its version.</summary>
    public static SchoolEventRevision Of(SchoolEvent planned)
    {
        var revision = new SchoolEventRevision
        {
            EventId = planned.Id,
            Number = planned.Version,
            Title = planned.Title,
            From = planned.From,
            To = planned.To,
            StartsAt = planned.StartsAt,
            EndsAt = planned.EndsAt,
            Place = planned.Place,
            Cancelled = planned.CancelledAt is not null,
        };
        revision.Classes.AddRange(planned.Classes.Select(c => new SchoolEventRevisionClass { ClassId = c.ClassId }));
        return revision;
    }

    /// <summary>Was it for who is in that class then: on one of its days at least?</summary>
    public bool IsFor(ClassMembership member) =>
        member.From <= To && From < member.Until && (Classes.Count == 0 || Classes.Exists(c => c.ClassId == member.ClassId));

    /// <summary>In one line: «Ярмарка, 18.09.2026 12:30–14:00, актовый зал».</summary>
    public string AsLine()
    {
        var begins = Moment(From, StartsAt);
        var ends = From != To ? $" – {Moment(To, EndsAt)}" : EndsAt is { } end ? string.Create(CultureInfo.InvariantCulture, $"–{end:HH:mm}") : "";
        return $"{Title}, {begins}{ends}{(Place is null ? "" : $", {Place}")}";
    }

    private static string Moment(DateOnly day, TimeOnly? time) =>
        string.Create(CultureInfo.InvariantCulture, $"{day:dd.MM.yyyy}") + (time is { } clock ? string.Create(CultureInfo.InvariantCulture, $" {clock:HH:mm}") : "");
}
