using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>A change planned for one day that has no place in the new grid (пропавшее изменение).</summary>
[ObjectType<LostChange>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[NoToken]
public static class LostChangeType
{
    /// <summary>What was planned (вид изменения).</summary>
    public static LessonChangeKind Kind([Parent] LostChange lost) => lost.Kind;
}
