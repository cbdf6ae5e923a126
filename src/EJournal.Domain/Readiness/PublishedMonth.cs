using EJournal.Domain.Reports;

namespace EJournal.Domain.Readiness;

/// <summary>
/// How the journal was kept in a month, as the school shows it to everybody (оперативный мониторинг, ROL-11, R-50): figures as they
/// stood when they were published. It is only added: of one month the highest number counts.
/// </summary>
public sealed class PublishedMonth
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; set; }

    /// <summary>Which publication of this month it is, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Classes that had lessons.</summary>
    public int Classes { get; set; }

    /// <summary>Lessons that took place.</summary>
    public int Lessons { get; set; }

    public int InTime { get; set; }
    public int Late { get; set; }
    public int Missing { get; set; }
    public int WithHomework { get; set; }

    /// <summary>Families of the school; null where there are fewer than three.</summary>
    public int? Families { get; set; }

    /// <summary>Families that opened the diary; null where that, or its opposite, would tell of fewer than three.</summary>
    public int? FamiliesWhoLooked { get; set; }

    /// <summary>The person who published.</summary>
    public long AuthorId { get; set; }

    public DateTime PublishedAt { get; set; }

    public double? InTimePercent => Percentage.Of(InTime, Lessons);

    public double? LatePercent => Percentage.Of(Late, Lessons);

    public double? MissingPercent => Percentage.Of(Missing, Lessons);

    public double? HomeworkPercent => Percentage.Of(WithHomework, Lessons);

    public double? FamiliesPercent => FamiliesWhoLooked is { } looked && Families is { } all ? Percentage.Of(looked, all) : null;
}
