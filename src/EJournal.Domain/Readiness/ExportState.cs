namespace EJournal.Domain.Readiness;

/// <summary>How a sending stands (состояние отправки).</summary>
public enum ExportState
{
    /// <summary>To be sent, or to be tried again (ожидает).</summary>
    Waiting,

    /// <summary>The receiver took it (принято).</summary>
    Sent,

    /// <summary>The receiver will not take it, or its address is none to be sent to (отказано); not tried again.</summary>
    Refused,

    /// <summary>Tried too often (прекращено).</summary>
    GivenUp,
}
