namespace EJournal.Domain.Schools;

public static class SchoolYear
{
    /// <summary>The calendar year in which the school year of the date began; it turns with August.</summary>
    public static int Of(DateOnly date) => date.Month >= 8 ? date.Year : date.Year - 1;

    /// <summary>The first and the last day of the school year of the date.</summary>
    public static (DateOnly First, DateOnly Last) Days(DateOnly date) => (new(Of(date), 8, 1), new(Of(date) + 1, 7, 31));
}
