using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Staff;

/// <summary>Who becomes homeroom teacher of a class (назначение классным руководителем).</summary>
public sealed record AssignHomeroomInput
{
    /// <summary>The class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>The employee (сотрудник).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>The first day, not in the future (с какого дня).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The director's order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
