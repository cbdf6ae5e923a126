using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Debts;

/// <summary>What a debt may be. Who may set it and when is <see cref="LessonRules.MayRecord"/>.</summary>
public static class DebtRules
{
    private const int MostDays = 366;

    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такой задолженности нет.") { Field = "debtId" };

    public static Refusal Closed { get; } = new(RefusalCode.Conflict, "Задолженность уже закрыта.") { Field = "debtId" };

    public static Refusal AlreadySet { get; } = new(RefusalCode.Conflict, "За эту работу у ученика уже стоит точка.") { Field = "workKindId" };

    public static Refusal AlreadyMarked { get; } = new(RefusalCode.Conflict, "За эту работу у ученика уже стоит отметка.") { Field = "workKindId" };

    /// <summary>Everything that is wrong with a debt.</summary>
    public static IReadOnlyList<Refusal> Problems(string what, DateOnly dueOn, DateOnly today)
    {
        List<Refusal> faults = [];
        if (what.Trim().Length is 0 or > Debt.LongestText || FreeText.HasControlCharacters(what))
            faults.Add(Invalid("what", $"Напишите, что нужно сдать: до {Debt.LongestText} знаков."));
        if (dueOn < today || dueOn > today.AddDays(MostDays))
            faults.Add(Invalid("dueOn", "Срок — сегодня или позже, не дальше года."));
        return faults;
    }

    /// <summary>Null for a reason that can be shown to the family.</summary>
    public static Refusal? OfReason(string reason) => reason.Trim().Length is 0 or > Debt.LongestText || FreeText.HasControlCharacters(reason)
        ? Invalid("reason", $"Укажите причину: до {Debt.LongestText} знаков.")
        : null;

    /// <summary>A mark that was promised by a day is in time until then.</summary>
    public static EntryTerm TermOf(Debt debt, EntryTerm own)
    {
        var promised = debt.DueOn.ToDateTime(TimeOnly.MaxValue);
        return own.Until < promised ? own with { Until = promised } : own;
    }

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
