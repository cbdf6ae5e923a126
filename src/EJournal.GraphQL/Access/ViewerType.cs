using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

/// <summary>You: whoever is signed in (пользователь).</summary>
[ObjectType<Viewer>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class ViewerType
{
    /// <summary>Your roles in the school (категории пользователя).</summary>
    [ListSize(12)]
    public static IReadOnlyList<Role> Roles([Parent] Viewer viewer) => [.. viewer.Roles.Order()];
}
