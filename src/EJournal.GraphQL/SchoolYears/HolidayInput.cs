namespace EJournal.GraphQL.SchoolYears;

/// <summary>A day without teaching (выходной день).</summary>
public sealed record HolidayInput
{
    /// <summary>The day (дата), within the school year.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it is, 1 to 200 characters (название): «День народного единства».</summary>
    public required string Name { get; init; }
}
