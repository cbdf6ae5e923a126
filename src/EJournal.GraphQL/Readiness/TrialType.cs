using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>
/// A trial of the journal in some classes, before the whole school goes over to it (пробная эксплуатация). On its days no message
/// about the diary goes to the families of these classes, by whichever channel; the diary itself they can open.
/// </summary>
[ObjectType<Trial>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.SchoolRead | Scope.ReportsRead)]
public static class TrialType
{
    /// <summary>The id of the trial (идентификатор).</summary>
    [ID("Trial")]
    public static long Id([Parent] Trial trial) => trial.Id;

    /// <summary>The first day (с какого дня).</summary>
    public static DateOnly From([Parent] Trial trial) => trial.From;

    /// <summary>The last day, inclusive, as the conclusions and the switch of the school have moved it (по какой день).</summary>
    public static DateOnly To([Parent] Trial trial) => trial.To;

    /// <summary>The order it was started by (приказ).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static Order Order([Parent] Trial trial) => trial.Order;
}
