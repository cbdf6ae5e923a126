using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>Whether you are closed to other families now, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesWrite)]
public sealed record CloseToFamiliesPayload
{
    /// <summary>Closed to other families (закрыто для других семей); null when nothing was changed.</summary>
    public bool? Closed { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
