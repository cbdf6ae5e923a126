using EJournal.Domain.People;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Staff;

/// <summary>What is to be changed about an employee (изменение сведений): what is not given stays, an empty text clears.</summary>
public sealed record ChangeEmployeeDataInput
{
    /// <summary>The employee (сотрудник).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>Last name (фамилия).</summary>
    public string? LastName { get; init; }

    /// <summary>First name (имя).</summary>
    public string? FirstName { get; init; }

    /// <summary>Patronymic (отчество).</summary>
    public string? MiddleName { get; init; }

    /// <summary>Telephone number (телефон).</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address (электронная почта).</summary>
    public string? Email { get; init; }

    /// <summary>Posts as the order names them (должность).</summary>
    public string? Positions { get; init; }

    /// <summary>Qualification category (квалификационная категория).</summary>
    public QualificationCategory? QualificationCategory { get; init; }

    /// <summary>Level and institution (образование).</summary>
    public string? Education { get; init; }

    /// <summary>The document it rests on (основание): «Свидетельство о браке», «Заявление от 03.09.2026».</summary>
    public required string Basis { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal StaffData Data => new()
    {
        LastName = LastName,
        FirstName = FirstName,
        MiddleName = MiddleName,
        Phone = Phone,
        Email = Email,
        Positions = Positions,
        Category = QualificationCategory,
        Education = Education,
    };
}
