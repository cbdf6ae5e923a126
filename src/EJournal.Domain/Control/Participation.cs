using EJournal.Domain.Reports;

namespace EJournal.Domain.Control;

/// <summary>How many of some people take part in work with the journal .</summary>
/// <param name="All">How many could.</param>
/// <param name="TakingPart">How many do.</param>
public sealed record Participation(int All, int TakingPart)
{
    public double? Percent => Percentage.Of(TakingPart, All);
}
