using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Attendance;

/// <summary>A document that frees a pupil from lessons (документ, освобождающий от занятий).</summary>
public sealed record RecordExemptionInput
{
    /// <summary>The pupil, of your class (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>What it is, with number and issuer, 1 to 200 characters (документ); no diagnosis.</summary>
    public required string Document { get; init; }

    /// <summary>The first day (с даты).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по дату).</summary>
    public required DateOnly To { get; init; }

    /// <summary>The only subject it frees from (предмет); none for all lessons.</summary>
    [ID("Subject")]
    public long? SubjectId { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
