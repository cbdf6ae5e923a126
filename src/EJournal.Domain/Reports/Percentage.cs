namespace EJournal.Domain.Reports;

/// <summary>A part of a whole in percent, to two decimals, half away from zero .</summary>
internal static class Percentage
{
    /// <summary>Null where there is nothing to divide by.</summary>
    public static double? Of(int part, int whole) =>
        whole == 0 ? null : (double)Math.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero);
}
