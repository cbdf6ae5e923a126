using EJournal.Domain.Access;

namespace EJournal.GraphQL.Schema;

/// <summary>No token may, whatever its scopes: accounts, sign-ins, tokens themselves, and what outlives a token that is revoked.</summary>
public sealed class NoTokenAttribute() : ScopesAttribute(Scope.None);
