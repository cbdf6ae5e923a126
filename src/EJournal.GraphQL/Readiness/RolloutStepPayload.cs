using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>The step as it stands now, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record RolloutStepPayload
{
    /// <summary>The step (шаг); null when nothing was changed, and when it was taken out of the plan.</summary>
    public RolloutStep? Step { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
