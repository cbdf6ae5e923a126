using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>One published month on its way to the information system (отправка в ИС).</summary>
[ObjectType<ExportSending>(IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Administrator)]
[NoToken]
public static class ExportSendingType
{
    /// <summary>How it stands (состояние).</summary>
    public static ExportState State([Parent] ExportSending sending) => sending.State;

    /// <summary>How often it was tried (попыток).</summary>
    public static int Attempts([Parent] ExportSending sending) => sending.Attempts;

    /// <summary>When it is tried next (следующая попытка); null where it is not.</summary>
    public static DateTimeOffset? NextAt([Parent] ExportSending sending) => sending.State == ExportState.Waiting ? sending.DueAt.AsMoment() : null;

    /// <summary>When it was tried last (последняя попытка); null where it was not.</summary>
    public static DateTimeOffset? LastAttemptAt([Parent] ExportSending sending) => sending.LastAttemptAt?.AsMoment();

    /// <summary>Why the last attempt did not arrive (причина неудачи); null where it did, or was not made.</summary>
    public static ExportProblem? Problem([Parent] ExportSending sending) => sending.Problem;

    /// <summary>The HTTP status of the last answer (код ответа); null without one.</summary>
    public static int? Status([Parent] ExportSending sending) => sending.Status;

    /// <summary>When the receiver took it (принято); null while it has not.</summary>
    public static DateTimeOffset? SentAt([Parent] ExportSending sending) => sending.SentAt?.AsMoment();
}
