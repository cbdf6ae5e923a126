using EJournal.Domain.Access;
using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Portfolios;

/// <summary>The entry, or why nothing was changed (результат записи в портфолио).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleWrite)]
public sealed record PortfolioPayload
{
    /// <summary>The entry (запись); null where it was taken back.</summary>
    public PortfolioEntry? Entry { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
