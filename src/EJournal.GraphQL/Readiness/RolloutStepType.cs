using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>A step of the plan by which the school takes the journal into use (шаг плана внедрения).</summary>
[ObjectType<RolloutStep>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class RolloutStepType
{
    /// <summary>The id of the step (идентификатор).</summary>
    [ID("RolloutStep")]
    public static long Id([Parent] RolloutStep step) => step.Id;

    /// <summary>Its place in the plan (номер), from 1.</summary>
    public static int Number([Parent] RolloutStep step) => step.Number;

    /// <summary>The stage as the school names it (этап).</summary>
    public static string Stage([Parent] RolloutStep step) => step.Stage;

    /// <summary>What is to be done (содержание).</summary>
    public static string Title([Parent] RolloutStep step) => step.Title;

    /// <summary>What shows that it was done (форма исполнения).</summary>
    public static string? Form([Parent] RolloutStep step) => step.Form;

    /// <summary>The last day of its term (срок); null for none.</summary>
    public static DateOnly? DueOn([Parent] RolloutStep step) => step.DueOn;

    /// <summary>What the journal counts for this step by itself (показатель), see <c>School.rolloutFigures</c>; null for nothing.</summary>
    public static RolloutMeasure? Measure([Parent] RolloutStep step) => step.Measure;

    /// <summary>The day it was done (дата выполнения); null while it is not.</summary>
    public static DateOnly? DoneOn([Parent] RolloutStep step) => step.DoneOn;

    /// <summary>What was done, and where the paper is (отметка о выполнении).</summary>
    public static string? DoneNote([Parent] RolloutStep step) => step.DoneNote;

    /// <summary>Raised with each change (версия); to be given back when you change it.</summary>
    public static int Version([Parent] RolloutStep step) => step.Version;
}
