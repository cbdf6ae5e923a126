using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.Progress;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Progress;

/// <summary>So many of one mark that lead to a final mark (путь к отметке).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public sealed record NeededPath([property: GraphQLIgnore] NeededMarks Way, [property: GraphQLIgnore] IReadOnlyList<WorkKind> Kinds)
{
    /// <summary>The mark to get (отметка).</summary>
    public string Value => Way.Code;

    /// <summary>How many of it, at least (сколько).</summary>
    public int Count => Way.Count;

    /// <summary>How much each counts (вес).</summary>
    public double Weight => Way.Weight;

    /// <summary>The kinds of work that weigh so much (виды работ).</summary>
    [ListSize(100, Usual = 8)]
    public IReadOnlyList<WorkKind> WorkKinds => Kinds;

    /// <summary>The average with them (средний балл).</summary>
    public double Average => Way.Average;
}
