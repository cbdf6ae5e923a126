using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

/// <summary>How a contact is confirmed (подтверждение контакта).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record ContactConfirmation
{
    /// <summary>To be opened in the messenger (ссылка), shown once; null: a code was sent to the address.</summary>
    public Uri? Link { get; init; }

    /// <summary>Until when (срок действия).</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}
