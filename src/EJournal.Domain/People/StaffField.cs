namespace EJournal.Domain.People;

/// <summary>What can be changed about an employee (сведения о сотруднике).</summary>
public enum StaffField
{
    /// <summary>Last name (фамилия).</summary>
    LastName,

    /// <summary>First name (имя).</summary>
    FirstName,

    /// <summary>Patronymic (отчество).</summary>
    MiddleName,

    /// <summary>Telephone number (телефон).</summary>
    Phone,

    /// <summary>E-mail address (электронная почта).</summary>
    Email,

    /// <summary>Posts (должность).</summary>
    Positions,

    /// <summary>Qualification category (квалификационная категория).</summary>
    Category,

    /// <summary>Education (образование).</summary>
    Education,
}
