using EJournal.Domain.Rules;

namespace EJournal.Domain.Schedule;

/// <summary>What bells may be (SCH-02).</summary>
public static class BellRules
{
    public const int MostBells = 21;
    public const int MostShifts = 3;

    /// <summary>Everything that is wrong with the bells of one shift: lessons follow one another in the order of their numbers.</summary>
    public static IEnumerable<Refusal> Faults(IReadOnlyList<BellTime> bells)
    {
        if (bells.Count > MostBells)
        {
            yield return TimetableRules.Invalid($"В дне не больше {MostBells} уроков.", "bells");
            yield break;
        }

        var order = Enumerable.Range(0, bells.Count).OrderBy(i => bells[i].Number).ToList();
        foreach (var i in order)
        {
            if (bells[i].Number is < 0 or >= MostBells)
                yield return TimetableRules.Invalid($"Номер урока: от 0 до {MostBells - 1}.", $"bells[{i}].number");
            if (bells[i].EndsAt <= bells[i].StartsAt)
                yield return TimetableRules.Invalid("Урок не может закончиться раньше, чем начался.", $"bells[{i}].endsAt");
        }

        foreach (var (before, i) in order.Zip(order.Skip(1)))
        {
            if (bells[before].Number == bells[i].Number)
                yield return TimetableRules.Invalid("Этот урок указан дважды.", $"bells[{i}].number");
            else if (bells[i].StartsAt < bells[before].EndsAt)
                yield return TimetableRules.Invalid($"Урок {bells[i].Number} начинается раньше, чем заканчивается урок {bells[before].Number}.", $"bells[{i}].startsAt");
        }
    }
}
