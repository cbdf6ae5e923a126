using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.PersonalData;

/// <summary>When a person's data are erased, and what of them the law keeps for how long (152-ФЗ art. 21, A-25).</summary>
public static class ErasureRules
{
    /// <summary>What binds a person to the school.</summary>
    /// <param name="Attends">Is a pupil, works here, or is a parent of a pupil.</param>
    /// <param name="LeftOn">When the pupil left; null for who never was one.</param>
    /// <param name="DismissedOn">When the employee was dismissed; null for who never was one.</param>
    public readonly record struct Bonds(bool Attends, DateOnly? LeftOn, DateOnly? DismissedOn);

    /// <summary>
    /// The day until which the name stays: of a pupil for the consolidated sheet of final marks, of an employee for the
    /// journals he kept. Null where nothing is kept.
    /// </summary>
    public static Decision<DateOnly?> KeptUntil(Bonds bonds, Retention retention, DateOnly today)
    {
        if (bonds.Attends)
            return new Refusal(RefusalCode.Conflict, "Данные нужны школе: человек учится, работает здесь или его ребёнок учится.") { Clause = "PDN-01" };
        var sheet = bonds.LeftOn?.AddYears(retention.ConsolidatedSheetYears);
        var journals = bonds.DismissedOn?.AddYears(retention.JournalYears);
        var until = sheet is null || journals > sheet ? journals : sheet;
        return Decision.Allow(until > today ? until : null);
    }
}
