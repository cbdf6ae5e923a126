using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Examinations;

/// <summary>Who keeps examinations and their results, and what these may be (FIN-01, FIN-06).</summary>
public static class ExaminationRules
{
    public const int MostResults = 60;
    public const int MostAttempts = 5;
    public const int LongestText = 300;
    public const int MostPoints = 1000;

    public static Refusal UnknownGroup { get; } = new(RefusalCode.NotFound, "Такой группы нет.") { Field = "groupId" };

    public static Refusal UnknownExamination { get; } = new(RefusalCode.NotFound, "Такого экзамена нет.") { Field = "examinationId" };

    public static Refusal UnknownMember { get; } = new(RefusalCode.NotFound, "Такого сотрудника нет.") { Field = "commission" };

    public static Refusal HasResults { get; } =
        new(RefusalCode.Conflict, "По экзамену уже внесены результаты: отменить его или сделать другим экзаменом нельзя.") { Field = "examinationId" };

    public static Refusal Cancelled { get; } = new(RefusalCode.Conflict, "Экзамен отменён.") { Field = "examinationId" };

    public static Refusal WrongSize { get; } =
        new(RefusalCode.InvalidValue, $"За один раз можно внести от 1 до {MostResults} результатов.") { Field = "results" };

    /// <summary>Null for the teacher of the group, and for leadership.</summary>
    public static Refusal? MayKeep(Viewer viewer, TeachingGroup group) =>
        // A pupil never works in the journal, whatever else he is (ACC-08).
        viewer.IsStaff && !viewer.Has(Role.Pupil) && (viewer.OwnGroupIds.Contains(group.Id) || Oversees(viewer))
            ? null
            : new(RefusalCode.NotTaughtByYou, "Экзамен этой группы ведут её учитель, директор, его заместитель или заведующий учебной частью.");

    /// <summary>Everything that is wrong with an examination.</summary>
    public static IReadOnlyList<Refusal> Problems(string title, int? maxPoints, IReadOnlyList<(long EmployeeId, bool Chair)> commission)
    {
        List<Refusal> faults = [];
        if (title.Trim().Length is 0 or > Examination.LongestTitle || title.Any(char.IsControl))
            faults.Add(Invalid("title", $"Напишите название экзамена: от 1 до {Examination.LongestTitle} знаков."));
        if (maxPoints is < 1 or > MostPoints)
            faults.Add(Invalid("maxPoints", $"Наибольшее число баллов: от 1 до {MostPoints}."));
        if (commission.Count > Examination.MostMembers || commission.DistinctBy(m => m.EmployeeId).Count() != commission.Count)
            faults.Add(Invalid("commission", $"В комиссии до {Examination.MostMembers} человек, каждый указан один раз."));
        if (commission.Count(m => m.Chair) > 1)
            faults.Add(Invalid("commission", "У комиссии один председатель."));
        return faults;
    }

    /// <summary>The outcome as the scale and the examination have it: a mark, points or both, or the reason of the absence alone.</summary>
    public static Decision<Outcome> OfOutcome(Examination examination, MarkScale scale, string? value, double? points, string? absenceReason)
    {
        if (absenceReason is { } absent)
        {
            return value is not null || points is not null ? Invalid("absenceReason", "У отсутствовавшего нет ни отметки, ни баллов.")
                : absent.Trim().Length is 0 or > LongestText || FreeText.HasControlCharacters(absent) ? Invalid("absenceReason", $"Укажите причину отсутствия: до {LongestText} знаков.")
                : new Outcome(null, null, absent.Trim());
        }

        if (value is null && points is null)
            return Invalid("value", "Укажите отметку, баллы или причину отсутствия.");
        if (points is not null && (examination.MaxPoints is not { } most || points < 0 || points > most))
            return Invalid("points", examination.MaxPoints is { } max ? $"Баллы: от 0 до {max}." : "У этого экзамена баллы не считают.");
        if (value is null)
            return new Outcome(null, points, null);
        var onScale = MarkRules.OnScale(scale, value);
        return onScale.TryGet(out var mark) ? new Outcome(mark, points, null) : Decision.Refuse<Outcome>(onScale.Refusals);
    }

    /// <summary>Null for days that can be: held, then received, then entered.</summary>
    public static Refusal? OfDays(DateOnly heldOn, DateOnly receivedOn, DateOnly today) =>
        heldOn > today ? Invalid("heldOn", "Экзамен ещё не проведён.")
        : receivedOn < heldOn || receivedOn > today ? Invalid("receivedOn", "Результаты получают не раньше дня экзамена и не позже сегодняшнего.")
        : null;

    /// <summary>Null for the first attempt, and for one that follows the last.</summary>
    public static Refusal? OfAttempt(int attempt, DateOnly heldOn, ExaminationResult? last) =>
        attempt is < 1 or > MostAttempts || attempt > (last?.Attempt ?? 0) + 1 ? Invalid("attempt", $"Попытки идут по порядку, их не больше {MostAttempts}.")
        : last is not null && attempt > last.Attempt && heldOn <= last.HeldOn ? Invalid("heldOn", "Пересдают позже первой попытки: укажите день пересдачи.")
        : null;

    /// <summary>
    /// Null when the viewer may correct a result: with a reason, the teacher so many calendar days after it was entered (S-20), leadership at any time.
    /// </summary>
    public static Refusal? MayCorrect(Viewer viewer, Regulation regulation, DateOnly recordedOn, DateOnly today, string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return Invalid("reason", "Укажите причину исправления.");
        return !Oversees(viewer) && regulation.MarkChangeCutoff is { } term && today > recordedOn.AddDays(term.Days)
            ? new(RefusalCode.DeadlinePassed, "Срок исправления прошёл: результат исправляют директор или его заместитель.") { Clause = "S-20" }
            : null;
    }

    /// <summary>Whether families see a result later than the school promised, counted from its receipt (S-26).</summary>
    public static bool IsLate(Regulation regulation, DateOnly receivedOn, DateOnly today) =>
        today > receivedOn.AddDays(regulation.FinalResultPublicationDeadline.Days);

    // Who leads without seeing marks (a right that the school took) does not enter them either.
    private static bool Oversees(Viewer viewer) => viewer.IsLeadership && viewer.OverseesSchool;

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
