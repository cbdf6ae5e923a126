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

    /// <summary>The address leads neither to the public network nor to one that the installation allows (недопустимый адрес).</summary>
    Address,

    /// <summary>The receiver answered with an error; see the status (ответ получателя).</summary>
    Status,

    /// <summary>What signs cannot be read any more, since the installation has lost its keys: enter it again (ключ подписи).</summary>
    Secret,
}
