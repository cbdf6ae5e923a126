using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Staff;

/// <summary>Somebody who is to be hired (приём на работу).</summary>
public sealed record HireEmployeeInput
{
    /// <summary>A parent whom the school employs (родитель): he stays one person with one account, and the name is known.</summary>
    [ID("Parent")]
    public long? ParentId { get; init; }

    /// <summary>Last name (фамилия); required unless a parent is given.</summary>
    public string? LastName { get; init; }

    /// <summary>First name (имя); required unless a parent is given.</summary>
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

    /// <summary>Personnel number (табельный номер), new in the school.</summary>
    public required string StaffNumber { get; init; }

    /// <summary>The first day of work (дата приёма): from that day he can use the journal.</summary>
    public required DateOnly HiredOn { get; init; }

    /// <summary>The order of hiring (приказ о приёме).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>Roles from the first day, at most 12 (роли); only for who appoints to roles.</summary>
    public IReadOnlyList<Role>? Roles { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal StaffData Data => new()
    {
        LastName = LastName ?? (ParentId is null ? "" : null),
        FirstName = FirstName ?? (ParentId is null ? "" : null),
        MiddleName = MiddleName,
        Phone = Phone,
        Email = Email,
        Positions = Positions,
        Category = QualificationCategory,
        Education = Education,
    };
}
