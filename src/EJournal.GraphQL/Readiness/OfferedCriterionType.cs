using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>A criterion as regulations name it, with what the journal's own data say of it (критерий применимости).</summary>
[ObjectType<OfferedCriterion>(IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Auditor)]
[Scopes(Scope.ReportsRead)]
public static class OfferedCriterionType
{
    /// <summary>What it is about (вид).</summary>
    public static CriterionKind Kind([Parent] OfferedCriterion criterion) => criterion.Kind;

    /// <summary>The criterion (критерий).</summary>
    public static string Text([Parent] OfferedCriterion criterion) => criterion.Text;

    /// <summary>The clause that asks for it (пункт).</summary>
    public static string Clause([Parent] OfferedCriterion criterion) => criterion.Clause;

    /// <summary>What the data suggest (предложение программы); null where they tell nothing, and a person has to look.</summary>
    public static CriterionResult? Suggested([Parent] OfferedCriterion criterion) => criterion.Suggested;

    /// <summary>The figures it is suggested by, in Russian (основание); null where there are none.</summary>
    public static string? Evidence([Parent] OfferedCriterion criterion) => criterion.Evidence;
}
