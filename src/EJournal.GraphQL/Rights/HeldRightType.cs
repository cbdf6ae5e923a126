using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Rights;

/// <summary>A right of a role at this school (право роли).</summary>
[ObjectType<HeldRight>("RoleRight", IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class HeldRightType
{
    /// <summary>Whose right it is (роль).</summary>
    public static Role Role([Parent] HeldRight held) => held.Role;

    /// <summary>Which right (право).</summary>
    public static Right Right([Parent] HeldRight held) => held.Right;

    /// <summary>Whether the role has it (есть ли право).</summary>
    public static bool Granted([Parent] HeldRight held) => held.Granted;

    /// <summary>Whether the role has it where the school has decided nothing about rights or about who keeps people's data (по умолчанию).</summary>
    public static bool ByDefault([Parent] HeldRight held) => RightRules.HasByDefault(held.Role, held.Right);

    /// <summary>Why no school can decide otherwise, in Russian (неизменно, потому что); null where it can.</summary>
    public static string? Limit([Parent] HeldRight held) => RightRules.Limit(held.Role, held.Right)?.Message;
}
