namespace EJournal.Domain.Schools;

public static class SchoolYear
{
    /// <summary>The calendar year in which the school year of the date began; it turns with August.</summary>
    public static int Of(DateOnly date) => date.Month >= 8 ? date.Year : date.Year - 1;

    /// <summary>The school year that plans made on the day are for: in June and July the one to come.</summary>
    public static int PlannedOn(DateOnly date) => date.Month >= 6 ? date.Year : date.Year - 1;
}
