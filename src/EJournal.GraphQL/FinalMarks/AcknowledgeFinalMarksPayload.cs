using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>What was acknowledged, or why nothing was (результат подтверждения).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record AcknowledgeFinalMarksPayload
{
    /// <summary>The acknowledgement (подтверждение).</summary>
    [Scopes(Scope.Marks | Scope.MessagesWrite)]
    public FinalMarkAcknowledgement? Acknowledgement { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
