using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Corrections;

/// <summary>Who asks for a correction of a past lesson, who decides, and what has to be said (COR-02, COR-03, S-21).</summary>
public static class CorrectionRules
{
    public const int LongestText = 500;
    public const int MostItems = 60;

    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такой записи в журнале замены сведений нет.") { Field = "correctionId" };

    public static Refusal Decided { get; } = new(RefusalCode.Conflict, "По этой заявке решение уже принято.") { Field = "correctionId" };

    public static Refusal WrongSize { get; } = new(RefusalCode.InvalidValue, $"Укажите от 1 до {MostItems} изменений.") { Field = "marks" };

    public static Refusal NoSuchAttendance { get; } =
        new(RefusalCode.InvalidValue, "Этот статус посещаемости уже стоит.") { Field = "status" };

    public static Refusal OneReason { get; } = new(RefusalCode.InvalidValue, "У заявки одна причина: укажите её для всех изменений вместе.") { Field = "reason" };

    /// <summary>Null where the school keeps a register.</summary>
    public static Refusal? MayRequest(Regulation regulation) => regulation.CorrectionProcedure.Register
        ? null
        : new(RefusalCode.Forbidden, "В школе прошедшие записи не исправляют: журнал замены сведений не ведётся.") { Clause = "S-21" };

    /// <summary>Null for whoever the regulation names.</summary>
    public static Refusal? MayDecide(Viewer viewer, Regulation regulation) => regulation.CorrectionProcedure.DecidedBy.Any(viewer.Is)
        ? null
        : new(RefusalCode.Forbidden, "Решение по журналу замены сведений принимает тот, кого называет регламент школы.") { Clause = "S-21" };

    /// <summary>Reasons are always given, a note where the reasons did not hold.</summary>
    public static Refusal? OfText(string? text, string field, bool required) =>
        required && string.IsNullOrWhiteSpace(text) ? new(RefusalCode.InvalidValue, "Заполните это поле.") { Field = field }
        : text?.Trim().Length > LongestText ? new(RefusalCode.InvalidValue, $"Можно ввести не больше {LongestText} знаков.") { Field = field }
        : text is not null && FreeText.HasControlCharacters(text) ? FreeText.ControlCharacters(field)
        : null;
}
