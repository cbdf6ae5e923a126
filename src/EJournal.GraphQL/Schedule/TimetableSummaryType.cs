using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>What a new weekly grid did to the lessons (что изменило новое расписание).</summary>
[ObjectType<TimetableSummary>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[NoToken]
public static class TimetableSummaryType
{
    /// <summary>The first day of the grid (с даты).</summary>
    public static DateOnly From([Parent] TimetableSummary summary) => summary.From;

    /// <summary>Lessons that came into the schedule (добавлено уроков).</summary>
    public static int Added([Parent] TimetableSummary summary) => summary.Added;

    /// <summary>Planned lessons that went (убрано уроков); those that the register of changes names are kept as cancelled.</summary>
    public static int Removed([Parent] TimetableSummary summary) => summary.Removed;

    /// <summary>Lessons whose room, time or teacher is another (изменено уроков).</summary>
    public static int Changed([Parent] TimetableSummary summary) => summary.Changed;

    /// <summary>Lessons that both grids have and that stay as they were (без изменений).</summary>
    public static int Unchanged([Parent] TimetableSummary summary) => summary.Unchanged;

    /// <summary>How many lessons stay though the new grid does not have them (осталось вне сетки).</summary>
    public static int KeptCount([Parent] TimetableSummary summary) => summary.KeptInAll;

    /// <summary>Those lessons with the reason (почему остались), the first 200.</summary>
    [ListSize(TimetableSummary.MostNamed, Usual = 10)]
    public static IReadOnlyList<KeptLesson> Kept([Parent] TimetableSummary summary) => summary.Kept;

    /// <summary>Lessons of the new grid that were not added, since one that stays has their place (не добавлены), the first 200.</summary>
    [ListSize(TimetableSummary.MostNamed, Usual = 10)]
    public static IReadOnlyList<LeftOutLesson> LeftOut([Parent] TimetableSummary summary) => summary.LeftOut;

    /// <summary>Substitutions, cancellations and moves that went with their lessons (пропавшие изменения), the first 200.</summary>
    [ListSize(TimetableSummary.MostNamed, Usual = 5)]
    public static IReadOnlyList<LostChange> LostChanges([Parent] TimetableSummary summary) => summary.LostChanges;
}
