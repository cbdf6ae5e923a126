using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>An exchange of messages between some people (переписка): those who take part read it, and nobody else.</summary>
[ObjectType<Correspondence>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public static class CorrespondenceType
{
    /// <summary>The id of the correspondence (идентификатор).</summary>
    [ID("Correspondence")]
    [AnyToken]
    public static long Id([Parent] Correspondence correspondence) => correspondence.Id;

    /// <summary>What it is about (тема).</summary>
    public static string Subject([Parent] Correspondence correspondence) => correspondence.Subject;

    /// <summary>When it began (начата).</summary>
    public static DateTimeOffset StartedAt([Parent] Correspondence correspondence) => correspondence.StartedAt.AsMoment();

    /// <summary>When the last message was written (последнее сообщение).</summary>
    public static DateTimeOffset LastAt([Parent] Correspondence correspondence) => correspondence.LastAt.AsMoment();
}
