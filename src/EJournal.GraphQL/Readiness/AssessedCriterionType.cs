using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>A criterion of an assessment, and whether it is met (критерий применимости).</summary>
[ObjectType<AssessedCriterion>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class AssessedCriterionType
{
    /// <summary>Its place, from 1 (номер).</summary>
    public static int Number([Parent] AssessedCriterion criterion) => criterion.Number;

    /// <summary>What it is about (вид).</summary>
    public static CriterionKind Kind([Parent] AssessedCriterion criterion) => criterion.Kind;

    /// <summary>The criterion (критерий).</summary>
    public static string Text([Parent] AssessedCriterion criterion) => criterion.Text;

    /// <summary>The clause that asks for it (пункт).</summary>
    public static string? Clause([Parent] AssessedCriterion criterion) => criterion.Clause;

    /// <summary>Whether it is met (соответствие).</summary>
    public static CriterionResult Result([Parent] AssessedCriterion criterion) => criterion.Result;

    /// <summary>What shows it, and what is to be done (примечание).</summary>
    public static string? Note([Parent] AssessedCriterion criterion) => criterion.Note;
}
