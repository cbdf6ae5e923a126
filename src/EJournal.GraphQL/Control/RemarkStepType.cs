using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>Something that happened to a remark (шаг работы с замечанием).</summary>
[ObjectType<RemarkStep>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class RemarkStepType
{
    /// <summary>How the remark stands from then on (состояние).</summary>
    public static RemarkStatus Status([Parent] RemarkStep step) => step.Status;

    /// <summary>When (время).</summary>
    public static DateTimeOffset At([Parent] RemarkStep step) => step.At.AsMoment();

    /// <summary>What was said to it (примечание).</summary>
    public static string? Note([Parent] RemarkStep step) => step.Note;

    /// <summary>The term that was set (срок); null where it stayed as it was.</summary>
    public static DateOnly? Due([Parent] RemarkStep step) => step.Due;

    /// <summary>Whether it was reported mended after the term (с опозданием).</summary>
    public static bool Late([Parent] RemarkStep step) => step.Late;

    /// <summary>Whether the step is a return slip, signed by its author at its moment (возвратный талон).</summary>
    public static bool Slip([Parent] RemarkStep step) => step.Slip;
}
