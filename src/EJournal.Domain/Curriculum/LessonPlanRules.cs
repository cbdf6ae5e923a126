using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Curriculum;

/// <summary>Who keeps lesson plans (S-08), until when (S-09), and what they may say (CUR-05, CUR-06, ACC-11).</summary>
public static class LessonPlanRules
{
    public const int MostItems = 500;

    public static Refusal UnknownGroup { get; } = new(RefusalCode.NotFound, "Такой группы нет.") { Field = "groupId" };

    public static Refusal UnknownItem { get; } = new(RefusalCode.NotFound, "Такой темы в плане этой группы нет.") { Field = "planItemId" };

    public static Refusal Unchanged { get; } = new(RefusalCode.Conflict, "План и так такой: менять нечего.");

    public static Refusal Changed { get; } = new(RefusalCode.Conflict, "План уже изменили. Откройте его заново.") { Field = "version" };

    /// <summary>Null when the school's regulation has the viewer keep the plan of the group.</summary>
    /// <param name="viewer">Who wants to.</param>
    /// <param name="regulation">The school's.</param>
    /// <param name="group">Whose plan.</param>
    /// <param name="leadsSubject">Is he the methodist of an association that has the group's subject and grade?</param>
    public static Refusal? MayKeep(Viewer viewer, Regulation regulation, TeachingGroup group, bool leadsSubject) =>
        // A pupil never works in the journal, whatever else he is (ACC-08).
        viewer.IsStaff && !viewer.Has(Role.Pupil) && regulation.LessonPlanEditors.Any(responsible => responsible switch
        {
            Responsible.Teacher => viewer.OwnGroupIds.Contains(group.Id),
            Responsible.HomeroomTeacher => viewer.HomeroomClassIds.Contains(group.ClassId),
            Responsible.Methodist => viewer.Has(Role.Methodist) && leadsSubject,
            _ => viewer.Is(responsible),
        })
            ? null
            : new(RefusalCode.Forbidden, "По регламенту школы планирование этой группы ведёте не вы.") { Clause = "S-08" };

    public static Refusal? MayApprove(Viewer viewer) => viewer.IsLeadership
        ? null
        : new(RefusalCode.Forbidden, "Планирование утверждает администрация школы.");

    /// <summary>The topics with their texts trimmed, or everything that is wrong with them.</summary>
    public static Decision<IReadOnlyList<PlannedTopic>> Check(IReadOnlyList<PlannedTopic> topics)
    {
        if (topics.Count is 0 or > MostItems)
            return Invalid($"В плане может быть от 1 до {MostItems} тем.", "items");
        List<PlannedTopic> trimmed = [.. topics.Select(t => t with { Topic = t.Topic.Trim(), Kind = Trimmed(t.Kind), Homework = Trimmed(t.Homework) })];
        List<Refusal> faults = [.. trimmed.SelectMany((topic, i) => FaultsOf(topic, $"items[{i}]"))];
        return faults.Count > 0 ? Decision.Refuse<IReadOnlyList<PlannedTopic>>(faults) : Decision.Allow<IReadOnlyList<PlannedTopic>>(trimmed);
    }

    /// <summary>The day by which plans are entered for the school year that is near at hand; null where the school has none.</summary>
    public static DateOnly? DueOn(Regulation regulation, DateOnly today) => regulation.LessonPlanDeadline?.In(PlannedOn(today));

    /// <summary>Whether a group's first plan comes after that day (S-09).</summary>
    public static bool IsLate(Regulation regulation, DateOnly today) => DueOn(regulation, today) is { } due && today > due;

    // The school year that plans made on the day are for: in June and July the one to come.
    private static int PlannedOn(DateOnly today) => SchoolYear.Of(today.Month is 6 or 7 ? today.AddMonths(2) : today);

    private static IEnumerable<Refusal> FaultsOf(PlannedTopic topic, string field)
    {
        if (topic.Topic.Length is 0 or > LessonRecordRules.LongestTopic)
            yield return Invalid($"Тема должна содержать от 1 до {LessonRecordRules.LongestTopic} знаков.", $"{field}.topic");
        if (topic.Hours is < 1 or > LessonPlanItem.MostHours)
            yield return Invalid($"На тему отводят от 1 до {LessonPlanItem.MostHours} часов.", $"{field}.hours");
        if (topic.Kind?.Length > LessonPlanItem.LongestKind)
            yield return Invalid($"Вид занятия: до {LessonPlanItem.LongestKind} знаков.", $"{field}.kind");
        if (topic.Homework?.Length > LessonRecordRules.LongestHomework)
            yield return Invalid($"Домашнее задание: до {LessonRecordRules.LongestHomework} знаков.", $"{field}.homework");
        if (new[] { topic.Topic, topic.Kind, topic.Homework }.Any(text => text is not null && FreeText.HasControlCharacters(text)))
            yield return FreeText.ControlCharacters($"{field}.topic");
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}
