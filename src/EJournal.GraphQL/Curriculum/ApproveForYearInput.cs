using EJournal.Domain.Curriculum;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Curriculum;

/// <summary>That a matter of a school year was approved (утверждение к началу учебного года).</summary>
public sealed record ApproveForYearInput
{
    /// <summary>The calendar year in which the school year begins (учебный год).</summary>
    public required int Year { get; init; }

    /// <summary>What was approved (что утверждено).</summary>
    public required YearMatter Matter { get; init; }

    /// <summary>The day of the approval (дата утверждения).</summary>
    public required DateOnly ApprovedOn { get; init; }

    /// <summary>The order (приказ).</summary>
    public required OrderInput Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
