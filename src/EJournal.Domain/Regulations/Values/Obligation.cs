namespace EJournal.Domain.Regulations;

/// <summary>How strongly a regulation asks.</summary>
public enum Obligation
{
    /// <summary>Рекомендовано.</summary>
    Recommended,

    /// <summary>Обязательно.</summary>
    Required,
}
