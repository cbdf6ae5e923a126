using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schools;

/// <summary>The period, or why nothing was changed (результат решения об учебном периоде).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record DecidePeriodPayload
{
    /// <summary>The period (учебный период).</summary>
    public GradingPeriod? Period { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
