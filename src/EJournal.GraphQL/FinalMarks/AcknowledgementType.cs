using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>That a parent has seen the final marks of a child for a period (подтверждение просмотра итоговых отметок).</summary>
[ObjectType<FinalMarkAcknowledgement>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks | Scope.MessagesWrite)]
public static class AcknowledgementType
{
    /// <summary>When (когда).</summary>
    public static DateTimeOffset At([Parent] FinalMarkAcknowledgement acknowledgement) => acknowledgement.At.AsMoment();
}
