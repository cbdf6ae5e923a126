namespace EJournal.Domain.People;

/// <summary>What a school writes down about a pupil or parent (анкетные данные). What is null is not given.</summary>
public sealed record PersonDetails
{
    public string? LastName { get; init; }
    public string? FirstName { get; init; }
    public string? MiddleName { get; init; }
    public Sex? Sex { get; init; }
    public DateOnly? BirthDate { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? Address { get; init; }
}
