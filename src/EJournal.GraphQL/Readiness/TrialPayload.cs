using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>The trial as it stands now, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record TrialPayload
{
    /// <summary>The trial (пробная эксплуатация).</summary>
    public Trial? Trial { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
