using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using EJournal.Domain.Schools;

namespace EJournal.Delivery.Texts;

/// <summary>One thing a message tells of, as the diary has it at the moment of sending.</summary>
public sealed record NewsLine
{
    public required DiaryChangeKind Kind { get; init; }
    public required string Subject { get; init; }
    public required DateOnly Date { get; init; }
    public int LessonNumber { get; init; }
    public long LessonId { get; init; }

    /// <summary>Whether a message to the same parent told of the same thing before.</summary>
    public bool Told { get; init; }

    /// <summary>Null when there is no mark, or it was withdrawn.</summary>
    public string? MarkValue { get; init; }

    public string? WorkKind { get; init; }
    public string? Comment { get; init; }

    /// <summary>What a final mark or a forecast is for: «1 четверть»; the name of an examination.</summary>
    public string? Of { get; init; }

    /// <summary>What else is told of an examination: «баллов 86 из 100», or that the pupil was not there.</summary>
    public string? Outcome { get; init; }

    /// <summary>What the marks of a period point to; empty for other news, and without marks that count.</summary>
    public IReadOnlyList<ForecastLine> Forecasts { get; init; } = [];

    /// <summary>Null when nothing is recorded.</summary>
    public AttendanceStatus? Attendance { get; init; }

    /// <summary>What is still to be done; empty when it was taken back.</summary>
    public IReadOnlyList<HomeworkLine> Homework { get; init; } = [];

    /// <summary>What is different about the lesson; null for other news.</summary>
    public LessonChangeLine? LessonChange { get; init; }

    /// <summary>An event of the school; null for other news.</summary>
    public SchoolEventLine? SchoolEvent { get; init; }

    public static NewsLine OfForecast(GradingPeriod period, IReadOnlyList<ForecastLine> forecasts) =>
        new() { Kind = DiaryChangeKind.Forecast, Subject = "", Date = period.To, Of = period.Name, Forecasts = forecasts };
}

public readonly record struct HomeworkLine(string Text, DateOnly? DueDate);

/// <summary>A lesson as the schedule has it now, against the weekly grid.</summary>
/// <param name="Cancelled">It is not given.</param>
/// <param name="Substitute">Who gives it instead; null where nobody does.</param>
/// <param name="MovedFrom">Where it stood before; null where it was not moved.</param>
/// <param name="Room">The room.</param>
public sealed record LessonChangeLine(bool Cancelled, string? Substitute, (DateOnly Date, int Number)? MovedFrom, string? Room);

/// <summary>An event as it is planned now.</summary>
public sealed record SchoolEventLine(string Title, DateOnly To, TimeOnly? StartsAt, string? Place, bool Cancelled);
