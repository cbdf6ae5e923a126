using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Tokens;

/// <summary>The token, or why none was made (результат создания токена).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record CreateTokenPayload
{
    /// <summary>The token (токен).</summary>
    public AppToken? Token { get; init; }

    /// <summary>What the application sends as <c>Authorization: Bearer …</c> (секрет), shown this once; null in a repeated answer.</summary>
    public string? Secret { get; init; }

    /// <summary>Empty when it was made (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
