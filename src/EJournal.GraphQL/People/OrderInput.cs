using EJournal.Domain.People;

namespace EJournal.GraphQL.People;

/// <summary>An order (приказ) as the basis of a change.</summary>
public sealed record OrderInput
{
    /// <summary>The number as it stands on the paper (номер): «17-к».</summary>
    public required string Number { get; init; }

    /// <summary>The day it was signed (дата).</summary>
    public required DateOnly Date { get; init; }

    public Order ToOrder() => new(Number.Trim(), Date);
}
