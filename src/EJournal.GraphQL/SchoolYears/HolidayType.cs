using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A day inside a grading period on which the school does not teach (выходной день).</summary>
[ObjectType<Holiday>("Holiday", IgnoreProperties = true)]
[Readers(Relation.Member)]
[AnyToken]
public static class HolidayType
{
    /// <summary>The day (дата).</summary>
    public static DateOnly Date([Parent] Holiday holiday) => holiday.Date;

    /// <summary>What it is (название).</summary>
    public static string Name([Parent] Holiday holiday) => holiday.Name;
}
