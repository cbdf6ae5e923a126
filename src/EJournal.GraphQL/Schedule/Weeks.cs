using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schedule;

internal static class Weeks
{
    public static SchoolWeek Of(DateOnly date) =>
        SchoolWeek.Of(date) ?? throw new GraphQLException("week has to be a date of a school year.", ErrorCodes.BadUserInput);
}
