using EJournal.Domain.Access;
using EJournal.Domain.Corrections;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Corrections;

/// <summary>An entry of the register «Замена сведений в электронном журнале» (заявка на исправление).</summary>
[ObjectType<Correction>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(CorrectionReaders.Register)]
[Scopes(Scope.JournalRead)]
public static class CorrectionType
{
    /// <summary>The id of the entry (идентификатор).</summary>
    [ID("Correction")]
    [AnyToken]
    public static long Id([Parent] Correction correction) => correction.Id;

    /// <summary>When it was asked for (дата заявки).</summary>
    public static DateTimeOffset RequestedAt([Parent] Correction correction) => correction.RequestedAt.AsMoment();

    /// <summary>Why (причины).</summary>
    public static string Reasons([Parent] Correction correction) => correction.Reasons;

    /// <summary>What was decided (решение).</summary>
    public static CorrectionStatus Status([Parent] Correction correction) => correction.Status;

    /// <summary>When it was decided (дата решения); null while it is open.</summary>
    public static DateTimeOffset? DecidedAt([Parent] Correction correction) => correction.DecidedAt.AsMoment();

    /// <summary>What was noted with the decision (примечание).</summary>
    public static string? Note([Parent] Correction correction) => correction.Note;
}
