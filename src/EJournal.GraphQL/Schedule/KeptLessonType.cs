using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>A lesson that stays though the new grid does not have it (оставшийся урок).</summary>
[ObjectType<KeptLesson>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[NoToken]
public static class KeptLessonType
{
    /// <summary>Why it stays (почему).</summary>
    public static KeptReason Reason([Parent] KeptLesson kept) => kept.Reason;
}
