using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Rights;

/// <summary>What holds now, or why nothing was changed (результат решения о праве).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record AdjustRightPayload
{
    /// <summary>The right as the role has it now (право роли).</summary>
    public HeldRight? RoleRight { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
