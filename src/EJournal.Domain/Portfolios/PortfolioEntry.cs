using EJournal.Domain.Access;

namespace EJournal.Domain.Portfolios;

/// <summary>One achievement in the portfolio (портфолио) of a pupil or of an employee (PPL-15): of exactly one of both.</summary>
public sealed class PortfolioEntry : IMayBeAboutPupil
{
    /// <summary>Entries of one owner, withdrawn ones included: what one page of the portfolio can hold.</summary>
    public const int Most = 500;

    public const int LongestTitle = 200;
    public const int LongestText = 2000;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long? PupilId { get; set; }
    public long? EmployeeId { get; set; }
    public AchievementKind Kind { get; set; }
    public AchievementLevel Level { get; set; }
    public required string Title { get; set; }

    /// <summary>The day of the achievement, as the document says.</summary>
    public DateOnly Date { get; set; }

    public string? Description { get; set; }

    /// <summary>Where the document can be read, <c>https</c> only; the journal stores no files.</summary>
    public string? Link { get; set; }

    public long AuthorId { get; set; }
    public DateTime At { get; set; }

    /// <summary>Taken back; the row stays.</summary>
    public DateTime? WithdrawnAt { get; set; }
}
