namespace EJournal.Domain.Schools;

/// <summary>That a grading period was closed, or opened again, by whom and on what basis. Decisions are only added.</summary>
public sealed class PeriodDecision
{
    public const int LongestBasis = 300;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PeriodId { get; set; }

    /// <summary>True closes the period, false opens it again.</summary>
    public bool Closes { get; set; }

    /// <summary>What the decision rests on: «Приказ 31 от 28.10.2026».</summary>
    public required string Basis { get; set; }

    public long PersonId { get; set; }
    public DateTime At { get; set; }
}
