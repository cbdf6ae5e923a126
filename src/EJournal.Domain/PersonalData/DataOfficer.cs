using EJournal.Domain.People;

namespace EJournal.Domain.PersonalData;

/// <summary>An employee appointed to answer for personal data (ответственный за персональные данные, PDN-04), by order and for a time.</summary>
public sealed class DataOfficer
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long EmployeeId { get; set; }
    public DataDuty Duty { get; set; }
    public DateOnly From { get; set; }
    public required string OrderNumber { get; set; }
    public DateOnly OrderDate { get; set; }

    /// <summary>The last day; null while appointed.</summary>
    public DateOnly? To { get; set; }

    public string? EndOrderNumber { get; set; }
    public DateOnly? EndOrderDate { get; set; }

    public Order Order => new(OrderNumber, OrderDate);

    public Order? EndOrder => EndOrderNumber is { } number && EndOrderDate is { } date ? new(number, date) : null;
}
