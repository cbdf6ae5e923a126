using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Portfolios;

/// <summary>A new entry of a portfolio (новая запись портфолио).</summary>
public sealed record AddAchievementInput
{
    /// <summary>The pupil whose achievement it is (ученик); none for your own as a teacher.</summary>
    [ID("Pupil")]
    public long? PupilId { get; init; }

    /// <summary>What it is about (вид достижения).</summary>
    public required AchievementKind Kind { get; init; }

    /// <summary>How far it counts (уровень).</summary>
    public required AchievementLevel Level { get; init; }

    /// <summary>What was achieved, 1 to 200 characters (название).</summary>
    public required string Title { get; init; }

    /// <summary>The day of the achievement (дата).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>More about it, up to 2,000 characters (описание).</summary>
    public string? Description { get; init; }

    /// <summary>Where the document can be read, <c>https</c> (ссылка на документ); the journal keeps no files.</summary>
    public string? Link { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
