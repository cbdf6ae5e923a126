using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A topic of a lesson plan as it stood for a time (тема КТП).</summary>
[ObjectType<LessonPlanItem>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class LessonPlanItemType
{
    /// <summary>The id of the topic in these words (идентификатор).</summary>
    [ID("LessonPlanItem")]
    [AnyToken]
    public static long Id([Parent] LessonPlanItem item) => item.Id;

    /// <summary>Its place in the plan, from 1 (номер).</summary>
    public static int Number([Parent] LessonPlanItem item) => item.Number;

    /// <summary>What is taught (тема).</summary>
    public static string Topic([Parent] LessonPlanItem item) => item.Topic;

    /// <summary>How many lessons it takes (часы).</summary>
    public static int Hours([Parent] LessonPlanItem item) => item.Hours;

    /// <summary>Kind as the plan writes it (вид): «контрольная работа».</summary>
    public static string? Kind([Parent] LessonPlanItem item) => item.Kind;

    /// <summary>The homework that is planned (домашнее задание).</summary>
    public static string? Homework([Parent] LessonPlanItem item) => item.Homework;
}
