using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Readiness;

/// <summary>Two days as the arguments of a field.</summary>
internal static class Interval
{
    public static void Check(DateOnly from, DateOnly to, int longestDays)
    {
        if (to < from || to.DayNumber - from.DayNumber >= longestDays)
            throw new GraphQLException($"from and to have to span 1 to {longestDays} days.", ErrorCodes.BadUserInput);
    }
}
