using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Progress;

/// <summary>When families are told the forecast of the final marks by itself (DIA-07, S-27): once in each period that ends with marks of its own.</summary>
public static class ForecastTelling
{
    /// <summary>Late enough to say something, and early enough to change it.</summary>
    public const int DaysBeforeEnd = 14;

    /// <summary>The first day on which it is told; null where the school leaves it to families to look, and for a year, which its periods attest.</summary>
    public static DateOnly? From(Regulation regulation, GradingPeriod period) =>
        regulation.ForecastInforming == Obligation.Required && !period.IsWhole ? period.To.AddDays(-DaysBeforeEnd) : null;

    public static bool IsDue(Regulation regulation, GradingPeriod period, DateOnly today) =>
        From(regulation, period) is { } first && first <= today && today <= period.To && !period.Closed;
}
