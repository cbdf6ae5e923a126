using EJournal.Domain.Access;
using EJournal.Domain.Debts;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Debts;

/// <summary>A point in the journal: a work that a pupil owes, to be marked later (точка, задолженность). It counts in no average.</summary>
[ObjectType<Debt>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class DebtType
{
    /// <summary>The id of the debt (идентификатор).</summary>
    [ID("Debt")]
    [AnyToken]
    public static long Id([Parent] Debt debt) => debt.Id;

    /// <summary>What is owed (что нужно сдать).</summary>
    public static string What([Parent] Debt debt) => debt.What;

    /// <summary>The last day (срок).</summary>
    public static DateOnly DueOn([Parent] Debt debt) => debt.DueOn;

    /// <summary>When it was set (поставлена).</summary>
    public static DateTimeOffset SetAt([Parent] Debt debt) => debt.SetAt.AsMoment();

    /// <summary>When the mark was set or the debt cancelled (закрыта); null while it is open.</summary>
    public static DateTimeOffset? ClosedAt([Parent] Debt debt) => debt.ClosedAt.AsMoment();

    /// <summary>Why it was cancelled (причина отмены); null for one that is open or was marked.</summary>
    public static string? CancelReason([Parent] Debt debt) => debt.CancelReason;
}
