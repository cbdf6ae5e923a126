namespace EJournal.Domain.Schools;

public static class SchoolYear
{
    /// <summary>The calendar year in which the school year of the date began; it turns with August.</summary>
    public static int Of(DateOnly date) => date.Month >= 8 ? date.Year : date.Year - 1;
}
