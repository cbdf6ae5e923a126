using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Excuses;

/// <summary>Who files notes about absences, for which days, and who decides on them.</summary>
public static class ExcuseRules
{
    public const int MostDays = 31;

    /// <summary>So many days after the absence a note is still taken.</summary>
    public const int TermDays = 14;

    private const int MostAhead = 60;
    private const int MostLessons = 20;

    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такой записки нет.") { Field = "noteId" };

    public static Refusal Decided { get; } = new(RefusalCode.Conflict, "По этой записке решение уже принято, или её отозвали.") { Field = "noteId" };

    public static Refusal AnswerMissing { get; } = new(RefusalCode.InvalidValue, "Напишите родителю, почему записка отклонена.") { Field = "answer" };

    /// <summary>A parent, for the own child, where the school lets parents do more than look (S-06).</summary>
    public static Refusal? MayFile(Viewer viewer, long pupilId, Regulation regulation) =>
        viewer.ParentId == 0 || !viewer.ChildIds.Contains(pupilId) ? new(RefusalCode.NotFound, "Такого ученика нет.") { Field = "pupilId" }
        : regulation.FamilyAccessMode.Parents != FamilyMode.ViewAndCorrespond ? new(RefusalCode.Forbidden, "По регламенту школы в дневнике можно только смотреть, записки не принимаются.") { Clause = "S-06" }
        : null;

    /// <summary>Everything that is wrong with the note.</summary>
    public static IReadOnlyList<Refusal> Faults(ExcuseNote note, DateOnly today)
    {
        List<Refusal> faults = [];
        if (note.Text.Length is 0 or > ExcuseNote.LongestText)
            faults.Add(Invalid($"Напишите причину: от 1 до {ExcuseNote.LongestText} знаков.", "text"));
        else if (FreeText.HasControlCharacters(note.Text))
            faults.Add(FreeText.ControlCharacters("text"));
        if (note.Kind is not (AbsenceKind.Illness or AbsenceKind.Excused))
            faults.Add(Invalid("Укажите болезнь или другую уважительную причину.", "kind"));
        if (note.To < note.From || note.To.DayNumber - note.From.DayNumber >= MostDays)
            faults.Add(Invalid($"Записка — на срок от одного до {MostDays} дней.", "to"));
        else if (note.To.AddDays(TermDays) < today)
            faults.Add(new(RefusalCode.DeadlinePassed, $"Записку принимают не позже {TermDays} дней после пропуска.") { Field = "to" });
        if (note.From > today.AddDays(MostAhead))
            faults.Add(Invalid($"Записку подают не раньше чем за {MostAhead} дней.", "from"));
        if ((note.FirstLesson is null) != (note.LastLesson is null) || note.FirstLesson is < 0 or > MostLessons || note.LastLesson < note.FirstLesson || note.LastLesson > MostLessons)
            faults.Add(Invalid("Укажите первый и последний урок.", "lastLesson"));
        else if (note.FirstLesson is not null && note.From != note.To)
            faults.Add(Invalid("Уроки указывают для одного дня.", "lastLesson"));
        return faults;
    }

    /// <summary>An accepted note may be accepted again: absences that were recorded since get their reason.</summary>
    public static Refusal? MayDecide(ExcuseNote note, bool accept) =>
        note.Status == ExcuseStatus.Open || (accept && note.Status == ExcuseStatus.Accepted) ? null : Decided;

    /// <summary>The code that accepted absences get: the one given, or the school's first of the kind that the parent named.</summary>
    public static string? CodeOf(Regulation regulation, ExcuseNote note, string? given) =>
        given ?? (regulation.AbsenceReasonCodes.FirstOrDefault(c => c.Kind == note.Kind) ?? regulation.AbsenceReasonCodes.FirstOrDefault(c => c.Kind == AbsenceKind.Excused))?.Code;

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}
