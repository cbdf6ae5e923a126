using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Staff;

/// <summary>Who answers for what by order (назначение ответственного).</summary>
public sealed record MakeResponsibleInput
{
    /// <summary>The employee (сотрудник).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>For what (вид).</summary>
    public required ResponsibilityKind Kind { get; init; }

    /// <summary>As the order says it (за что отвечает), 1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The first day (с какого дня).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The director's order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
