using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schools;

/// <summary>A grading period (учебный период): a part of the school year that ends with final marks.</summary>
[ObjectType<GradingPeriod>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[AnyToken]
public static class GradingPeriodType
{
    /// <summary>The id of the period (идентификатор).</summary>
    [ID("GradingPeriod")]
    public static long Id([Parent] GradingPeriod period) => period.Id;

    /// <summary>The name of the period (название), such as «1 четверть».</summary>
    public static string Name([Parent] GradingPeriod period) => period.Name;

    /// <summary>What kind of period it is (вид периода).</summary>
    public static GradingPeriodKind Kind([Parent] GradingPeriod period) => period.Kind;

    /// <summary>The first day (первый день).</summary>
    public static DateOnly From([Parent] GradingPeriod period) => period.From;

    /// <summary>The last day, inclusive (последний день).</summary>
    public static DateOnly To([Parent] GradingPeriod period) => period.To;

    /// <summary>Whether the period is closed and its marks can no longer be changed (период закрыт).</summary>
    public static bool Closed([Parent] GradingPeriod period) => period.Closed;
}
