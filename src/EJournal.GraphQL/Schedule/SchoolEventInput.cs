using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schedule;

/// <summary>What is planned (мероприятие): all of it, also when it is changed.</summary>
public sealed record SchoolEventInput
{
    /// <summary>What it is (название), 1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>What one should know of it (описание), at most 2,000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The first day (первый день).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day (последний день), inclusive; the first when not given.</summary>
    public DateOnly? To { get; init; }

    /// <summary>When it begins on the first day (начало), in the school's time zone; whole days when not given.</summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>When it ends on the last day (конец).</summary>
    public TimeOnly? EndsAt { get; init; }

    /// <summary>Where (место), at most 100 characters.</summary>
    public string? Place { get; init; }

    /// <summary>The classes it is for, at most 60 (классы); the whole school when none is given.</summary>
    [ID("SchoolClass")]
    public IReadOnlyList<long>? ClassIds { get; init; }

    internal void WriteTo(SchoolEvent planned)
    {
        planned.Title = Title.Trim();
        planned.Description = Description?.Trim();
        planned.From = From;
        planned.To = To ?? From;
        planned.StartsAt = StartsAt;
        planned.EndsAt = EndsAt;
        planned.Place = Place?.Trim();
    }
}
