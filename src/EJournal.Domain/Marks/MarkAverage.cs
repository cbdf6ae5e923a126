namespace EJournal.Domain.Marks;

/// <summary>The weighted mean of marks (средний балл, A-23): Σ weight·value / Σ weight over those that count.</summary>
public static class MarkAverage
{
    /// <summary>Two decimals, half away from zero; null when no mark counts.</summary>
    public static double? Of(IEnumerable<(double? Value, double Weight)> marks)
    {
        // Decimal, because 2.675 is a tie for people and none for a double.
        var (sum, weights) = (0m, 0m);
        foreach (var (value, weight) in marks)
        {
            if (value is not { } number)
                continue;
            sum += (decimal)weight * (decimal)number;
            weights += (decimal)weight;
        }

        return weights == 0 ? null : (double)Math.Round(sum / weights, 2, MidpointRounding.AwayFromZero);
    }
}
