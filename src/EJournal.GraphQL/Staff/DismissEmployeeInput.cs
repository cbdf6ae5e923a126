using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Staff;

/// <summary>A dismissal (увольнение).</summary>
public sealed record DismissEmployeeInput
{
    /// <summary>The employee (сотрудник).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>The day from which he is no longer employed (уволен с): from that day he has no access.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The order of dismissal (приказ об увольнении).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
