using EJournal.Domain.Access;
using EJournal.Domain.Progress;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Progress;

/// <summary>The place of a pupil in the class (место в классе): the own place and no classmate's.</summary>
[ObjectType<ClassRank>("Rank", IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public static class RankType
{
    /// <summary>The place, 1 for the best (место); those with equal means share it.</summary>
    public static int Place([Parent] ClassRank rank) => rank.Place;

    /// <summary>How many pupils have a place (сколько учеников с отметками).</summary>
    public static int Ranked([Parent] ClassRank rank) => rank.Ranked;

    /// <summary>The pupil's mean of the averages of subjects (средний балл по предметам), by which the place is told.</summary>
    public static double Mean([Parent] ClassRank rank) => rank.Mean;
}
