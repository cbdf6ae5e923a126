using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Tokens;

/// <summary>Something that a token can be given (право токена). Which fields it opens says the schema: <c>@requiresScopes</c>.</summary>
[ObjectType<ScopeInfo>("TokenScope", IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class TokenScopeType
{
    /// <summary>The name for programs (код): <c>diary:read</c>.</summary>
    public static string Code([Parent] ScopeInfo scope) => scope.Code;

    /// <summary>What it opens, in Russian, for the person who is to agree (описание).</summary>
    public static string Description([Parent] ScopeInfo scope) => scope.Russian;
}
