namespace EJournal.Domain.Portfolios;

/// <summary>How far an achievement counts (уровень).</summary>
public enum AchievementLevel
{
    /// <summary>Of the school (школьный).</summary>
    School,

    /// <summary>Of the municipality (муниципальный).</summary>
    Municipal,

    /// <summary>Of the region (региональный).</summary>
    Regional,

    /// <summary>Of the country (всероссийский).</summary>
    National,

    /// <summary>International (международный).</summary>
    International,
}
