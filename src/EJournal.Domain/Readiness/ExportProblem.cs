namespace EJournal.Domain.Readiness;

/// <summary>Why the last attempt did not arrive (причина неудачи).</summary>
public enum ExportProblem
{
    /// <summary>No answer in time (нет ответа вовремя).</summary>
    Timeout,

    /// <summary>The receiver's certificate is not trusted (сертификат).</summary>
    Certificate,

    /// <summary>No connection (нет соединения).</summary>
    Connection,

    /// <summary>The address leads into the installation's own network (внутренний адрес).</summary>
    Address,

    /// <summary>The receiver answered with an error; see the status (ответ получателя).</summary>
    Status,
}
