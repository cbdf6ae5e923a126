using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Lessons;

/// <summary>Who may write into the column of a lesson, and when (ACC-11, LES-03). One place for lesson records, absences and marks.</summary>
public static class LessonRules
{
    /// <summary>Null when the viewer may. The terms of the regulation are <see cref="EntryRules"/>.</summary>
    public static Refusal? MayRecord(Viewer viewer, LessonFacts facts) =>
        MayPrepare(viewer, facts) ?? (facts.Lesson.Date > facts.Today
            ? new(RefusalCode.InvalidValue, "Урок ещё не проведён, внести запись можно в день урока.") { Field = "lessonId" }
            : null);

    /// <summary>Null when the viewer may enter what can be known before the lesson: homework (LES-08).</summary>
    public static Refusal? MayPrepare(Viewer viewer, LessonFacts facts)
    {
        // A pupil never works in the journal, whatever else he is (ACC-08).
        if (viewer.Has(Role.Pupil) || !AccessPolicy.Teaches(viewer, facts.Lesson))
            return new(RefusalCode.NotTaughtByYou, "Этот урок ведёте не вы: запись вносит учитель группы или тот, кто его замещает.");
        if (facts.Lesson.Status == LessonStatus.Cancelled)
            return new(RefusalCode.InvalidValue, "Урок отменён, внести запись нельзя.") { Field = "lessonId" };
        return OfPeriod(facts);
    }

    /// <summary>Null when a decision of the register may change the lesson; who decides is <see cref="Corrections.CorrectionRules"/>.</summary>
    public static Refusal? OfPeriod(LessonFacts facts) => facts.PeriodClosed
        ? new(RefusalCode.PeriodClosed, "Учебный период закрыт, записи в нём больше не меняются.")
        : null;

    /// <summary>For a substitute after his day, where a colleague has recorded something.</summary>
    public static Refusal RecordedByColleague { get; } =
        new(RefusalCode.NotTaughtByYou, "День вашей замены прошёл: то, что записал другой учитель, исправляет он.");

    /// <summary>The lesson is absent, or hidden from the one who asks: the same words for both.</summary>
    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Урок не найден.") { Field = "lessonId" };

    public static Refusal UnknownWorkKind { get; } = new(RefusalCode.NotFound, "Такого вида работы нет.") { Field = "workKindId" };
}
