using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>One subject taught to a class, or to a subgroup of it, in a school year (учебная группа).</summary>
[ObjectType<TeachingGroup>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[AnyToken]
public static class TeachingGroupType
{
    /// <summary>The id of the group (идентификатор).</summary>
    [ID("TeachingGroup")]
    public static long Id([Parent] TeachingGroup group) => group.Id;

    /// <summary>The name of the subgroup (подгруппа); null when the whole class is taught.</summary>
    public static string? Subgroup([Parent] TeachingGroup group) => group.Subgroup.Length == 0 ? null : group.Subgroup;

    /// <summary>Lessons a week (недельная нагрузка).</summary>
    public static double WeeklyHours([Parent] TeachingGroup group) => group.WeeklyHours;

    /// <summary>What kind of activity its lessons are, unless one says otherwise (вид занятий).</summary>
    public static LessonActivity Activity([Parent] TeachingGroup group) => group.Activity;
}
