using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>An entry of the register of substitutions and changes in the schedule (журнал замены занятий).</summary>
[ObjectType<LessonChange>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.ScheduleRead | Scope.JournalRead)]
public static class LessonChangeType
{
    /// <summary>What was changed (вид изменения).</summary>
    public static LessonChangeKind Kind([Parent] LessonChange change) => change.Kind;

    /// <summary>The day the lesson stood at before the change (дата урока).</summary>
    public static DateOnly Date([Parent] LessonChange change) => change.Date;

    /// <summary>The number it had on that day (номер урока).</summary>
    public static int Number([Parent] LessonChange change) => change.Number;

    /// <summary>Why (причина).</summary>
    public static string Reason([Parent] LessonChange change) => change.Reason;

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public static Order? Order([Parent] LessonChange change) =>
        change is { OrderNumber: { } number, OrderDate: { } date } ? new Order(number, date) : null;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset At([Parent] LessonChange change) => change.At.AsMoment();

    /// <summary>When the substitute signed (подпись); null until then, and where there is nothing to sign.</summary>
    public static DateTimeOffset? SignedAt([Parent] LessonChange change) => change.SignedAt.AsMoment();
}
