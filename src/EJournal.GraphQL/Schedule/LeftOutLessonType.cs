using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>A lesson of the new grid that was not added (не добавленный урок).</summary>
[ObjectType<LeftOutLesson>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[NoToken]
public static class LeftOutLessonType
{
    /// <summary>The day (дата).</summary>
    public static DateOnly Date([Parent] LeftOutLesson left) => left.Date;

    /// <summary>The number in the day (номер урока).</summary>
    public static int Number([Parent] LeftOutLesson left) => left.Number;
}
