namespace EJournal.Domain.People;

/// <summary>A field of the personal data (сведения о человеке).</summary>
public enum PersonField
{
    /// <summary>Last name (фамилия).</summary>
    LastName,

    /// <summary>First name (имя).</summary>
    FirstName,

    /// <summary>Patronymic (отчество).</summary>
    MiddleName,

    /// <summary>Sex (пол).</summary>
    Sex,

    /// <summary>Date of birth (дата рождения).</summary>
    BirthDate,

    /// <summary>Telephone (телефон).</summary>
    Phone,

    /// <summary>E-mail (электронная почта).</summary>
    Email,

    /// <summary>Where the person lives (адрес).</summary>
    Address,
}
