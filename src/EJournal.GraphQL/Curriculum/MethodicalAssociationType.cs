using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A methodical association of teachers (методическое объединение): where S-08 names methodists, its methodist keeps the plans of its subjects.</summary>
[ObjectType<MethodicalAssociation>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class MethodicalAssociationType
{
    /// <summary>The id of the association (идентификатор).</summary>
    [ID("MethodicalAssociation")]
    [AnyToken]
    public static long Id([Parent] MethodicalAssociation association) => association.Id;

    /// <summary>The name (название).</summary>
    public static string Name([Parent] MethodicalAssociation association) => association.Name;

    /// <summary>The first of its grades (с класса).</summary>
    public static int FromGrade([Parent] MethodicalAssociation association) => association.FromGrade;

    /// <summary>The last of its grades (по класс).</summary>
    public static int ToGrade([Parent] MethodicalAssociation association) => association.ToGrade;

    /// <summary>Grows with every change (версия).</summary>
    public static int Version([Parent] MethodicalAssociation association) => association.Version;
}
