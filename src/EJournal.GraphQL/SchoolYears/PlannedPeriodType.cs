using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A grading period as it is proposed (учебный период в проекте учебного года).</summary>
[ObjectType<PlannedPeriod>("ProposedPeriod", IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Administrator)]
[Scopes(Scope.SchoolRead)]
public static class PlannedPeriodType
{
    /// <summary>The name (название).</summary>
    public static string Name([Parent] PlannedPeriod period) => period.Name;

    /// <summary>What kind of period it is (вид).</summary>
    public static GradingPeriodKind Kind([Parent] PlannedPeriod period) => period.Kind;

    /// <summary>The first day (первый день).</summary>
    public static DateOnly From([Parent] PlannedPeriod period) => period.From;

    /// <summary>The last day, inclusive (последний день).</summary>
    public static DateOnly To([Parent] PlannedPeriod period) => period.To;

    /// <summary>The first grade it is for (с класса).</summary>
    public static int FromGrade([Parent] PlannedPeriod period) => period.FromGrade;

    /// <summary>The last grade it is for (по класс).</summary>
    public static int ToGrade([Parent] PlannedPeriod period) => period.ToGrade;
}
