using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>A message inside the system (внутреннее сообщение).</summary>
[ObjectType<InternalMessage>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public static class InternalMessageType
{
    /// <summary>The id of the message (идентификатор), for pages and for marking as read.</summary>
    [ID("InternalMessage")]
    [AnyToken]
    public static long Id([Parent] InternalMessage message) => message.Id;

    /// <summary>What it says (текст).</summary>
    public static string Text([Parent] InternalMessage message) => message.Text;

    /// <summary>When it was written (время).</summary>
    public static DateTimeOffset At([Parent] InternalMessage message) => message.At.AsMoment();
}
