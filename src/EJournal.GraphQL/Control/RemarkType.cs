using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>A remark to a teacher about the journal of a group, to be mended in time (замечание по ведению журнала, COR-07).</summary>
[ObjectType<Remark>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(ControlReaders.Remarks)]
[Scopes(Scope.JournalRead)]
public static class RemarkType
{
    /// <summary>The id of the remark (идентификатор).</summary>
    [ID("Remark")]
    [AnyToken]
    public static long Id([Parent] Remark remark) => remark.Id;

    /// <summary>What is to be mended (замечание).</summary>
    public static string Text([Parent] Remark remark) => remark.Text;

    /// <summary>The day on which it was made (день).</summary>
    public static DateOnly On([Parent] Remark remark) => remark.On;

    /// <summary>The last day on which it is mended in time (срок).</summary>
    public static DateOnly Due([Parent] Remark remark) => remark.Due;

    /// <summary>How it stands (состояние).</summary>
    public static RemarkStatus Status([Parent] Remark remark) => remark.Status;

    /// <summary>Whether the teacher confirms by a signed slip that it is mended, S-23 of the regulation (нужен возвратный талон).</summary>
    public static bool SlipRequired([Parent] Remark remark) => remark.SlipRequired;
}
