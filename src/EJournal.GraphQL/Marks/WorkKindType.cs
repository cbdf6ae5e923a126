using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>A kind of work a mark is given for (вид работы).</summary>
[ObjectType<WorkKind>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[AnyToken]
public static class WorkKindType
{
    /// <summary>The id of the kind (идентификатор).</summary>
    [ID("WorkKind")]
    public static long Id([Parent] WorkKind kind) => kind.Id;

    /// <summary>The kind for programs (код): <c>CONTROL</c>.</summary>
    public static string Code([Parent] WorkKind kind) => kind.Code;

    /// <summary>The kind for people (название): «контрольная работа».</summary>
    public static string Name([Parent] WorkKind kind) => kind.Name;

    /// <summary>How much its marks count in averages (вес).</summary>
    public static double Weight([Parent] WorkKind kind) => kind.Weight;

    /// <summary>Whether it is written work, which has terms for checking (письменная работа).</summary>
    public static bool Written([Parent] WorkKind kind) => kind.Written;
}
