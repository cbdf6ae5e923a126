using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Rights;

/// <summary>One decision of the school about a right of a role (решение о праве роли).</summary>
[ObjectType<RightChange>(IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
[Scopes(Scope.SchoolRead)]
public static class RightChangeType
{
    /// <summary>Whose right it is (роль).</summary>
    public static Role Role([Parent] RightChange change) => change.Role;

    /// <summary>Which right (право).</summary>
    public static Right Right([Parent] RightChange change) => change.Right;

    /// <summary>Whether the role was to have it (дано или отнято); null where the default was to hold again.</summary>
    public static bool? Granted([Parent] RightChange change) => change.Granted;

    /// <summary>What it rests on (основание).</summary>
    public static string Basis([Parent] RightChange change) => change.Basis;

    /// <summary>When it was entered (время).</summary>
    public static DateTimeOffset At([Parent] RightChange change) => change.At.AsMoment();
}
