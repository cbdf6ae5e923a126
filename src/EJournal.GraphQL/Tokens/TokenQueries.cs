using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Tokens;

[QueryType]
public static class TokenQueries
{
    /// <summary>What a token can be given (права токенов).</summary>
    [ListSize(30)]
    [Readers(Relation.Member)]
    [AnyToken]
    public static IReadOnlyList<ScopeInfo> TokenScopes() => Scopes.All;
}
