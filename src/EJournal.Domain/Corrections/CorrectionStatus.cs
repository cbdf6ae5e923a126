namespace EJournal.Domain.Corrections;

/// <summary>What was decided on a correction (решение по заявке).</summary>
public enum CorrectionStatus
{
    /// <summary>Not decided yet (на рассмотрении).</summary>
    Open,

    /// <summary>The reasons hold; the change was made (обоснована, исправлено).</summary>
    Approved,

    /// <summary>The reasons do not hold; nothing was changed (не обоснована).</summary>
    Rejected,
}
