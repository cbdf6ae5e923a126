namespace EJournal.Domain.Readiness;

/// <summary>Whether a criterion is met (соответствие критерию).</summary>
public enum CriterionResult
{
    /// <summary>It is (соответствует).</summary>
    Met,

    /// <summary>In part (частично).</summary>
    Partly,

    /// <summary>It is not (не соответствует).</summary>
    NotMet,
}
