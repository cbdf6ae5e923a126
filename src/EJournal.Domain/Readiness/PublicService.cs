using EJournal.Domain.People;

namespace EJournal.Domain.Readiness;

/// <summary>
/// That the school provides the public service «Предоставление информации о текущей успеваемости учащегося, ведение электронного
/// дневника и электронного журнала успеваемости» (ROL-12), described for whoever wants it. It is only added: the newest counts.
/// </summary>
public sealed class PublicService
{
    public const int LongestText = 2000;

    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly Since { get; set; }

    public required string OrderNumber { get; set; }
    public DateOnly OrderDate { get; set; }

    /// <summary>Who may apply.</summary>
    public required string Applicants { get; set; }

    /// <summary>How one applies.</summary>
    public required string Procedure { get; set; }

    /// <summary>How long it takes.</summary>
    public required string Term { get; set; }

    /// <summary>Where one turns to: an office and its telephone, no person.</summary>
    public required string Contact { get; set; }

    /// <summary>The person who entered it.</summary>
    public long AuthorId { get; set; }

    public DateTime RecordedAt { get; set; }

    public Order Order => new(OrderNumber, OrderDate);
}
