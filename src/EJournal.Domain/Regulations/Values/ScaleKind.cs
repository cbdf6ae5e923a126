namespace EJournal.Domain.Regulations;

/// <summary>How work is marked.</summary>
public enum ScaleKind
{
    /// <summary>No marks (безотметочное обучение).</summary>
    None,

    /// <summary>1 to 5 (пятибалльная).</summary>
    FivePoint,

    /// <summary>Зачёт, незачёт.</summary>
    Credit,
}
