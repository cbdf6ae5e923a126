using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How a regular check of the journal of a class stands (регулярная проверка журнала).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public sealed record ControlDuty
{
    /// <summary>When it was last done (последняя проверка); null for never.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>The last day on which the next one is in time (срок); null where the school asks for none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether that day has passed (просрочена).</summary>
    public required bool Overdue { get; init; }

    internal static ControlDuty Of(Interval? every, DateOnly? lastOn, DateOnly today)
    {
        var due = DataCheckDue.On(every, lastOn, today);
        return new ControlDuty { LastOn = lastOn, DueOn = due, Overdue = due < today };
    }
}
