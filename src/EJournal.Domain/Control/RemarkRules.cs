using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Control;

/// <summary>Who makes remarks, who mends them, and who says that they are mended (COR-07, S-23).</summary>
public static class RemarkRules
{
    private const int LongestTerm = 366;

    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такого замечания нет.") { Field = "remarkId" };

    public static Refusal LessonOfAnotherGroup { get; } = new(RefusalCode.InvalidValue, "Этот урок не из этой группы.") { Field = "lessonId" };

    private static Refusal NotAwaited { get; } = new(RefusalCode.Conflict, "Замечание уже исправлено или снято.") { Field = "remarkId" };

    private static Refusal NotMended { get; } = new(RefusalCode.Conflict, "Учитель ещё не сообщил, что замечание исправлено.") { Field = "remarkId" };

    private static Refusal SlipMissing { get; } =
        new(RefusalCode.InvalidValue, "В школе нужен возвратный талон: подпишите его.") { Field = "signSlip", Clause = "S-23" };

    /// <summary>Null for leadership: the deputy in most schools, the head of studies where he controls the teachers (ACC-14).</summary>
    public static Refusal? MayMake(Viewer viewer) => viewer.IsLeadership
        ? null
        : new(RefusalCode.Forbidden, "Замечания делают директор, его заместители и заведующий учебной частью.");

    public static Refusal? OfTerm(DateOnly due, DateOnly today) => due < today || due > today.AddDays(LongestTerm)
        ? new(RefusalCode.InvalidValue, $"Срок — от сегодняшнего дня до {LongestTerm} дней.") { Field = "due" }
        : null;

    /// <summary>Null when the viewer is the teacher, it waits for him, and he signs where a slip is asked for.</summary>
    public static Refusal? MayReport(Viewer viewer, Remark remark, bool signsSlip) =>
        !viewer.IsStaff || remark.TeacherId != viewer.EmployeeId ? new(RefusalCode.Forbidden, "Об исправлении сообщает учитель, которому сделано замечание.")
        : !remark.AwaitsTeacher ? NotAwaited
        : remark.SlipRequired && !signsSlip ? SlipMissing
        : null;

    /// <summary>Null when the viewer may take the decision now: nobody decides about a remark to himself.</summary>
    /// <param name="viewer">Who decides.</param>
    /// <param name="remark">The remark.</param>
    /// <param name="decision">Accepted, sent back or withdrawn.</param>
    public static Refusal? MayDecide(Viewer viewer, Remark remark, RemarkStatus decision) =>
        MayMake(viewer)
        ?? (remark.TeacherId == viewer.EmployeeId ? new(RefusalCode.Forbidden, "О замечании себе решает другой.")
            : decision == RemarkStatus.Withdrawn ? (remark.Status is RemarkStatus.Accepted or RemarkStatus.Withdrawn ? NotAwaited : null)
            : remark.Status == RemarkStatus.Mended ? null
            : remark.AwaitsTeacher ? NotMended : NotAwaited);
}
