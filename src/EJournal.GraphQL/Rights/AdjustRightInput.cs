using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.GraphQL.Rights;

/// <summary>A decision about a right of a role (решение о праве роли).</summary>
public sealed record AdjustRightInput
{
    /// <summary>Whose right it is (роль).</summary>
    public required Role Role { get; init; }

    /// <summary>Which right (право).</summary>
    public required Right Right { get; init; }

    /// <summary>Whether the role is to have it (дать или отнять); null goes back to the default.</summary>
    public bool? Granted { get; init; }

    /// <summary>What the decision rests on (основание): «Приказ 12 от 01.09.2026».</summary>
    public required string Basis { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
