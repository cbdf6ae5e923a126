namespace EJournal.Domain.Regulations;

/// <summary>What a broken rule does.</summary>
public enum Strictness
{
    /// <summary>The change takes place with a reason that the person has to give (предупреждение).</summary>
    Warning,

    /// <summary>The change is refused (запрет).</summary>
    Error,
}
