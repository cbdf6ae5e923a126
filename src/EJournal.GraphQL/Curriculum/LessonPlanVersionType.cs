using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Who made a version of a lesson plan, when and from what (редакция КТП).</summary>
[ObjectType<LessonPlanVersion>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class LessonPlanVersionType
{
    /// <summary>From 1 on (номер редакции).</summary>
    public static int Number([Parent] LessonPlanVersion version) => version.Number;

    /// <summary>How it came about (источник).</summary>
    public static LessonPlanSource Source([Parent] LessonPlanVersion version) => version.Source;

    /// <summary>When (время).</summary>
    public static DateTimeOffset At([Parent] LessonPlanVersion version) => version.At.AsMoment();

    /// <summary>Whether the group's first plan came after its day, S-09 of the regulation (с опозданием).</summary>
    public static bool Late([Parent] LessonPlanVersion version) => version.Late;

    /// <summary>Why the plan was changed, where that was said (основание).</summary>
    public static string? Basis([Parent] LessonPlanVersion version) => version.Basis;

    /// <summary>When the administration approved it (утверждено); null where it did not.</summary>
    public static DateTimeOffset? ApprovedAt([Parent] LessonPlanVersion version) => version.ApprovedAt.AsMoment();
}
