using EJournal.Domain.People;

namespace EJournal.Domain.Readiness;

/// <summary>Where a school sends what it publishes, an information system of the region for example (выгрузка данных в ИС, ROL-08).</summary>
public sealed class ExportTarget
{
    public const int LongestAddress = 500;
    public const int ShortestSecret = 32;
    public const int LongestSecret = 200;

    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>An absolute <c>https</c> address.</summary>
    public required string Address { get; set; }

    /// <summary>What signs the sendings, encrypted by the host's keys.</summary>
    public required byte[] ProtectedSecret { get; set; }

    public required string OrderNumber { get; set; }
    public DateOnly OrderDate { get; set; }

    /// <summary>Whether what is published is sent.</summary>
    public bool Enabled { get; set; }

    /// <summary>The person who entered it last.</summary>
    public long AuthorId { get; set; }

    public DateTime ChangedAt { get; set; }

    public Order Order => new(OrderNumber, OrderDate);
}
