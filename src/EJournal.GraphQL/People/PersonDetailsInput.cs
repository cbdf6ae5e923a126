using EJournal.Domain.People;

namespace EJournal.GraphQL.People;

/// <summary>What is written down about a person (анкетные данные). What is not given stays as it is; an empty text takes the value away.</summary>
public sealed record PersonDetailsInput
{
    /// <summary>Last name (фамилия).</summary>
    public string? LastName { get; init; }

    /// <summary>First name (имя).</summary>
    public string? FirstName { get; init; }

    /// <summary>Patronymic (отчество).</summary>
    public string? MiddleName { get; init; }

    /// <summary>Sex (пол).</summary>
    public Sex? Sex { get; init; }

    /// <summary>Date of birth (дата рождения).</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Telephone number (телефон).</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address (электронная почта).</summary>
    public string? Email { get; init; }

    /// <summary>Where the person lives (адрес).</summary>
    public string? Address { get; init; }

    internal PersonDetails ToDetails() => new()
    {
        LastName = LastName,
        FirstName = FirstName,
        MiddleName = MiddleName,
        Sex = Sex,
        BirthDate = BirthDate,
        Phone = Phone,
        Email = Email,
        Address = Address,
    };
}
