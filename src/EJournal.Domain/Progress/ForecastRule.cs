using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;

namespace EJournal.Domain.Progress;

/// <summary>From the average of a period to the final mark it points to: ruling A-23, with the thresholds of the school.</summary>
public sealed record ForecastRule(MarkScale Scale, ForecastThresholds Thresholds)
{
    private const int Lowest = 2;
    private const int Best = 5;

    public static ForecastRule Of(Regulation regulation, int gradeLevel) =>
        new(MarkScale.Of(regulation, gradeLevel), regulation.ForecastThresholds);

    /// <summary>Is there anything to forecast? Only on the five-point scale do averages become marks.</summary>
    public bool Applies => ReferenceEquals(Scale, MarkScale.FivePoint);

    /// <summary>2 to 5; null without an average, and in a grade that has no five-point marks.</summary>
    public int? Of(double? average) => !Applies || average is not { } reached ? null
        : reached >= Thresholds.Five ? Best
        : reached >= Thresholds.Four ? 4
        : reached >= Thresholds.Three ? 3
        : Lowest;

    /// <summary>The lowest average that points to the mark; null for a mark that no average points to.</summary>
    public double? AverageFor(int mark) => mark switch
    {
        _ when !Applies => null,
        <= Lowest => 0,
        3 => Thresholds.Three,
        4 => Thresholds.Four,
        Best => Thresholds.Five,
        _ => null,
    };
}
