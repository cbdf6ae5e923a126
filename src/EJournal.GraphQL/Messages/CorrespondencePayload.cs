using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>The correspondence as it stands now, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesWrite)]
public sealed record CorrespondencePayload
{
    /// <summary>The correspondence (переписка); null when nothing was changed.</summary>
    public Correspondence? Correspondence { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
