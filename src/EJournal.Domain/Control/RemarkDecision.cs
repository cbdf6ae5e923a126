namespace EJournal.Domain.Control;

/// <summary>What leadership decides about a remark (решение по замечанию).</summary>
public enum RemarkDecision
{
    /// <summary>It is mended (принять исправление).</summary>
    Accept,

    /// <summary>It is not mended: the teacher gets a new term (вернуть на доработку).</summary>
    SendBack,

    /// <summary>It was made by mistake (снять).</summary>
    Withdraw,
}
