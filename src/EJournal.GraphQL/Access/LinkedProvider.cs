using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

/// <summary>An outside system that opens your account, by OpenID Connect (внешняя система входа).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record LinkedProvider
{
    /// <summary>Its name in the addresses of the sign-in (код системы).</summary>
    public required string Name { get; init; }

    /// <summary>What people know it as (название): «Госуслуги».</summary>
    public required string DisplayName { get; init; }
}
