namespace EJournal.Domain.Portfolios;

/// <summary>What an entry of a portfolio is about (вид достижения).</summary>
public enum AchievementKind
{
    /// <summary>Olympiad in a subject (олимпиада).</summary>
    Olympiad,

    /// <summary>Competition (конкурс).</summary>
    Competition,

    /// <summary>Sport (спорт).</summary>
    Sport,

    /// <summary>Art (творчество).</summary>
    Art,

    /// <summary>Research or project (исследование, проект).</summary>
    Research,

    /// <summary>Training of a teacher (повышение квалификации).</summary>
    Training,

    /// <summary>Publication (публикация).</summary>
    Publication,

    /// <summary>Award (награда).</summary>
    Award,

    /// <summary>Something else (иное).</summary>
    Other,
}
