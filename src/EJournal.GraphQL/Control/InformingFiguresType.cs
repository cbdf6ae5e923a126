using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>How timely parents were told of entries (показатели информирования родителей). Percentages are of 100.</summary>
[ObjectType<InformingFigures>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public static class InformingFiguresType
{
    /// <summary>Entries that parents had to be told of (записей); one that was taken back before it was told is none.</summary>
    public static int Entries([Parent] InformingFigures figures) => figures.Entries;

    /// <summary>Those of which a message was delivered to at least one parent, or after which a parent opened the diary (сообщено).</summary>
    public static int Told([Parent] InformingFigures figures) => figures.Told;

    /// <summary>Those of <c>told</c> that a parent learned of by opening the diary, before any message was delivered (узнали из дневника).</summary>
    public static int ByDiary([Parent] InformingFigures figures) => figures.ByDiary;

    /// <summary>Those not told of which a message is still to go out (ожидает отправки).</summary>
    public static int Waiting([Parent] InformingFigures figures) => figures.Waiting;

    /// <summary>Those not told of which every message failed (не доставлено): refused, expired, or nobody knows whether it arrived.</summary>
    public static int Failed([Parent] InformingFigures figures) => figures.Failed;

    /// <summary>Those of which no parent agreed to be told, and after which none opened the diary (некому сообщать).</summary>
    public static int NobodyAgreed([Parent] InformingFigures figures) => figures.NobodyAgreed;

    /// <summary>Share of the entries that was told (процент сообщённых); null without entries.</summary>
    public static double? ToldPercent([Parent] InformingFigures figures) => figures.ToldPercent;

    /// <summary>Those that were told not later than the next calendar day of the school (сообщено в течение дня).</summary>
    public static int ToldWithinDay([Parent] InformingFigures figures) => figures.ToldWithinDay;

    /// <summary>Their share of those that were told (процент сообщённых в течение дня); null where nothing was told.</summary>
    public static double? WithinDayPercent([Parent] InformingFigures figures) => figures.WithinDayPercent;

    /// <summary>The median of the time from the entry to the first message that was delivered or the first opening of the diary, in minutes (медиана срока); null where nothing was told.</summary>
    public static double? MedianMinutes([Parent] InformingFigures figures) => figures.MedianMinutes;
}
