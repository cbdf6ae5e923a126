using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>The plan, or why there is none (результат).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record RolloutPlanPayload
{
    /// <summary>The steps by their number (план).</summary>
    [ListSize(RolloutRules.Most, Usual = 20)]
    public IReadOnlyList<RolloutStep> Steps { get; init; } = [];

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
