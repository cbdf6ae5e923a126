using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.PersonalData;

/// <summary>An appointment (назначение ответственного за персональные данные).</summary>
public sealed record AppointDataOfficerInput
{
    /// <summary>The employee (сотрудник).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>What he answers for (за что отвечает).</summary>
    public required DataDuty Duty { get; init; }

    /// <summary>The order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The first day, not before the order (с какого дня).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
