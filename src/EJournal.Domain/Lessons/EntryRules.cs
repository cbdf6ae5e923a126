using System.Globalization;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Lessons;

/// <summary>What a term does to an entry: late is late and recorded as such, after the cut-off only the register of corrections is left (A-02).</summary>
public static class EntryRules
{
    /// <summary>True for an entry that is late but allowed. A first entry is allowed up to the later of its own term and the cut-off (A-10).</summary>
    /// <param name="term">The term of what is entered.</param>
    /// <param name="cutOff">The cut-off of the lesson.</param>
    /// <param name="now">By the school's clock.</param>
    public static Decision<bool> MayEnter(EntryTerm term, EntryTerm cutOff, DateTime now)
    {
        if (term.PassedAt(now) && cutOff.PassedAt(now))
            return Passed(term.Until > cutOff.Until ? term : cutOff);
        return term.PassedAt(now);
    }

    /// <summary>Null when the teacher may change by himself what was entered before.</summary>
    public static Refusal? MayCorrect(EntryTerm cutOff, DateTime now) => cutOff.PassedAt(now) ? Passed(cutOff) : null;

    /// <summary>
    /// After the day of the lesson a change says why, within the cut-off as well (A-02): so it is under every regulation, and no
    /// setting takes it away.
    /// </summary>
    public static Refusal? OfReason(string? reason, DateOnly day, DateTime now) =>
        string.IsNullOrWhiteSpace(reason) && DateOnly.FromDateTime(now) > day
            ? new(RefusalCode.InvalidValue, "День урока прошёл: укажите причину исправления.") { Field = "reason", Clause = "A-02" }
            : null;

    private static Refusal Passed(EntryTerm term) => new(
        RefusalCode.DeadlinePassed,
        $"Срок прошёл {term.Until!.Value.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)}. Изменить запись можно через журнал замены сведений.")
    { Clause = term.Setting };
}
