using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Tokens;

/// <summary>A token with which an application asks in its owner's name (токен приложения). Its secret is shown once, when it is made.</summary>
[ObjectType<AppToken>("Token", IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class TokenType
{
    /// <summary>The id of the token (идентификатор).</summary>
    [ID("Token")]
    public static long Id([Parent] AppToken token) => token.Id;

    /// <summary>What its owner calls the application (приложение).</summary>
    public static string Application([Parent] AppToken token) => token.Application;

    /// <summary>What it opens (права): codes as in <c>tokenScopes</c>.</summary>
    [ListSize(30, Usual = 3)]
    public static IReadOnlyList<string> Scopes([Parent] AppToken token) => Domain.Access.Scopes.CodesOf((Scope)token.Scopes);

    /// <summary>When it was made (создан).</summary>
    public static DateTimeOffset CreatedAt([Parent] AppToken token) => token.CreatedAt.AsMoment();

    /// <summary>When it ends by itself (действует до).</summary>
    public static DateTimeOffset ExpiresAt([Parent] AppToken token) => token.ExpiresAt.AsMoment();

    /// <summary>When it was last used, to about five minutes (последнее использование); null until then.</summary>
    public static DateTimeOffset? LastUsedAt([Parent] AppToken token) => token.LastUsedAt.AsMoment();
}
