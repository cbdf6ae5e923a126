using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Lessons;

/// <summary>A lesson on a date and, once it was held, its record (урок, запись о занятии).</summary>
[ObjectType<Lesson>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.Timetable)]
public static class LessonType
{
    /// <summary>The id of the lesson (идентификатор).</summary>
    [ID("Lesson")]
    [AnyToken]
    public static long Id([Parent] Lesson lesson) => lesson.Id;

    /// <summary>The day (дата), in the school's time zone.</summary>
    public static DateOnly Date([Parent] Lesson lesson) => lesson.Date;

    /// <summary>Number in the school day (номер урока), from 1; 0 is the lesson before the first.</summary>
    public static int Number([Parent] Lesson lesson) => lesson.Number;

    /// <summary>When it begins by the bell schedule (начало), in the school's time zone.</summary>
    public static TimeOnly StartsAt([Parent] Lesson lesson) => lesson.StartsAt;

    /// <summary>When it ends by the bell schedule (конец), in the school's time zone.</summary>
    public static TimeOnly EndsAt([Parent] Lesson lesson) => lesson.EndsAt;

    /// <summary>What became of it (состояние урока).</summary>
    public static LessonStatus Status([Parent] Lesson lesson) => lesson.Status;

    /// <summary>The room (кабинет).</summary>
    public static string? Room([Parent] Lesson lesson) => lesson.Room;

    /// <summary>The topic studied (тема урока).</summary>
    [Scopes(Scope.Lessons)]
    public static string? Topic([Parent] Lesson lesson) => lesson.Topic;

    /// <summary>When the record was first made (время записи); null until then.</summary>
    [Scopes(Scope.Lessons)]
    public static DateTimeOffset? RecordedAt([Parent] Lesson lesson) => lesson.RecordedAt.AsMoment();

    /// <summary>Whether the record was first made after its term, S-12 of the regulation (с опозданием).</summary>
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static bool RecordedLate([Parent] Lesson lesson) => lesson.RecordedLate;
}
