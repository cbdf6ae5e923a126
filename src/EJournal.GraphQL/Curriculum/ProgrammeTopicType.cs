using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A topic of the plan and what was taught of it by the day (тема программы).</summary>
[ObjectType<ProgrammeTopic>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Lessons)]
public static class ProgrammeTopicType
{
    /// <summary>Its place in the plan, from 1 (номер).</summary>
    public static int Number([Parent] ProgrammeTopic topic) => topic.Number;

    /// <summary>What is taught (тема).</summary>
    public static string Topic([Parent] ProgrammeTopic topic) => topic.Topic;

    /// <summary>How many lessons it takes (часы).</summary>
    public static int Hours([Parent] ProgrammeTopic topic) => topic.Hours;

    /// <summary>How many lessons were held on it (проведено).</summary>
    public static int TaughtHours([Parent] ProgrammeTopic topic) => topic.Taught;

    /// <summary>The day of the last of them (дата последнего урока).</summary>
    public static DateOnly? LastOn([Parent] ProgrammeTopic topic) => topic.LastOn;
}
