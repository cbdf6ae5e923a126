namespace EJournal.Domain.Control;

/// <summary>How a remark stands (состояние замечания).</summary>
public enum RemarkStatus
{
    /// <summary>Made, and not mended yet (открыто).</summary>
    Open,

    /// <summary>The teacher says that it is mended (исправлено).</summary>
    Mended,

    /// <summary>Looked at and found mended (исправление принято).</summary>
    Accepted,

    /// <summary>Looked at and found not mended: the teacher has a new term (возвращено на доработку).</summary>
    SentBack,

    /// <summary>Made by mistake (снято).</summary>
    Withdrawn,
}
