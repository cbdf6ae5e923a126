using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Tokens;

/// <summary>A token for an application (токен приложения).</summary>
public sealed record CreateTokenInput
{
    /// <summary>What you call the application, 1 to 100 characters (приложение): «Часы».</summary>
    public required string Application { get; init; }

    /// <summary>What it may do, at least one (права): codes as in <c>tokenScopes</c>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>
    /// Those of your children that it is for (дети). With them the token acts for a parent of these children and nothing else;
    /// without, its scopes open whatever they open to you.
    /// </summary>
    [ID("Pupil")]
    public IReadOnlyList<long>? ChildIds { get; init; }

    /// <summary>For how many days, 1 to 365 (срок действия); 90 when not given.</summary>
    public int? Days { get; init; }

    /// <summary>
    /// The same key within 24 hours returns the first answer, without the secret, and makes no second token (ключ повтора).
    /// </summary>
    public string? IdempotencyKey { get; init; }
}
