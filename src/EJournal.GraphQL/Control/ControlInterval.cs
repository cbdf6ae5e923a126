using EJournal.Domain.Control;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>The interval that figures are asked for, and the moment they are taken at.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="MadeAt">The moment, UTC.</param>
/// <param name="SchoolClock">The same moment by the school's clock.</param>
internal readonly record struct ControlInterval(DateOnly From, DateOnly To, DateTime MadeAt, DateTime SchoolClock)
{
    public static ControlInterval Of(DateOnly from, DateOnly to, string timeZone, TimeProvider time)
    {
        if (to < from || to.DayNumber - from.DayNumber >= FillingFormula.LongestDays)
            throw new GraphQLException($"from and to have to span 1 to {FillingFormula.LongestDays} days.", ErrorCodes.BadUserInput);
        var now = time.GetUtcNow().UtcDateTime;
        return new(from, to, now, SchoolDay.ClockAt(now, timeZone));
    }
}
