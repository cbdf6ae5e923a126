using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>An assessment of the software and of the conditions of the school against criteria (оценка по критериям применимости).</summary>
[ObjectType<Assessment>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class AssessmentType
{
    /// <summary>The id of the assessment (идентификатор).</summary>
    [ID("Assessment")]
    public static long Id([Parent] Assessment assessment) => assessment.Id;

    /// <summary>The day (дата).</summary>
    public static DateOnly On([Parent] Assessment assessment) => assessment.On;

    /// <summary>The order as its basis (приказ).</summary>
    public static Order Order([Parent] Assessment assessment) => assessment.Order;
}
