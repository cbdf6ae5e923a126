using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>What the load of a group became by a change, or was before the first one (изменение нагрузки).</summary>
[ObjectType<LoadChange>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class LoadChangeType
{
    /// <summary>What was changed (вид изменения).</summary>
    public static LoadChangeKind Kind([Parent] LoadChange change) => change.Kind;

    /// <summary>Hours a week from then on (часов в неделю).</summary>
    public static double WeeklyHours([Parent] LoadChange change) => change.WeeklyHours;

    /// <summary>Kind of activity from then on (вид занятий).</summary>
    public static LessonActivity Activity([Parent] LoadChange change) => change.Activity;

    /// <summary>The first day (с какого дня); null for what was first imported.</summary>
    public static DateOnly? From([Parent] LoadChange change) => change.From;

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public static Order? Order([Parent] LoadChange change) => change.Order;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset At([Parent] LoadChange change) => change.At.AsMoment();
}
