using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>
/// What became of the remarks made in an interval, as they stand now (показатели по замечаниям и возвратным талонам, COR-08).
/// Withdrawn remarks are none.
/// </summary>
[ObjectType<RemarkFigures>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public static class RemarkFiguresType
{
    /// <summary>Remarks made (сделано замечаний).</summary>
    public static int Made([Parent] RemarkFigures figures) => figures.Made;

    /// <summary>Of these, reported mended within their term (исправлено в срок).</summary>
    public static int MendedInTime([Parent] RemarkFigures figures) => figures.MendedInTime;

    /// <summary>Of these, reported mended after their term (исправлено с опозданием).</summary>
    public static int MendedLate([Parent] RemarkFigures figures) => figures.MendedLate;

    /// <summary>Of these, still to be mended, those sent back included (не исправлено).</summary>
    public static int Waiting([Parent] RemarkFigures figures) => figures.Waiting;

    /// <summary>Of those, after their term (просрочено).</summary>
    public static int Overdue([Parent] RemarkFigures figures) => figures.Overdue;

    /// <summary>Remarks whose mending was accepted (исправление принято).</summary>
    public static int Accepted([Parent] RemarkFigures figures) => figures.Accepted;

    /// <summary>Remarks that were sent back at least once (возвращалось на доработку).</summary>
    public static int SentBack([Parent] RemarkFigures figures) => figures.SentBack;

    /// <summary>Remarks that ask for a return slip (нужно возвратных талонов).</summary>
    public static int SlipsRequired([Parent] RemarkFigures figures) => figures.SlipsRequired;

    /// <summary>Of those, with a slip that is signed and was not sent back (возвращено талонов).</summary>
    public static int SlipsReturned([Parent] RemarkFigures figures) => figures.SlipsReturned;
}
