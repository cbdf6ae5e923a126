namespace EJournal.Domain.Marks;

/// <summary>The weighted average of ruling A-23: Σ weight·value / Σ weight, two decimals, half away from zero.</summary>
public static class Average
{
    /// <summary>Marks whose code has no number do not count. Null where nothing counts.</summary>
    public static double? Of(IEnumerable<(double? Value, double Weight)> marks)
    {
        var (sum, weights) = Sums(marks);
        return Of(sum, weights);
    }

    /// <summary>Of sums that were made already; null where the weights are nothing.</summary>
    public static double? Of(decimal sum, decimal weights) =>
        weights == 0 ? null : (double)Math.Round(sum / weights, 2, MidpointRounding.AwayFromZero);

    /// <summary>Σ weight·value and Σ weight of the marks that count.</summary>
    public static (decimal Sum, decimal Weights) Sums(IEnumerable<(double? Value, double Weight)> marks)
    {
        // In decimals: 2.345 is a half, and binary fractions would round it down.
        var (sum, weights) = (0m, 0m);
        foreach (var (value, weight) in marks)
        {
            if (value is not { } number)
                continue;
            sum += (decimal)number * (decimal)weight;
            weights += (decimal)weight;
        }

        return (sum, weights);
    }
}
