using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Staff;

/// <summary>A role that is given or ended by order (назначение на роль, снятие с роли).</summary>
public sealed record RoleInput
{
    /// <summary>The employee (сотрудник).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>The role (роль).</summary>
    public required Role Role { get; init; }

    /// <summary>The first day with it; where it ends, the first day without it (с какого дня).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The director's order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
