namespace EJournal.Domain.Readiness;

/// <summary>What a criterion is about (вид критерия).</summary>
public enum CriterionKind
{
    /// <summary>What the software has to do (функциональные требования).</summary>
    Function,

    /// <summary>The least that recording the fulfilment of programmes needs (минимальный набор функций для учёта выполнения программ).</summary>
    ProgrammeRecord,

    /// <summary>What the school has to have (созданные условия).</summary>
    Condition,
}
