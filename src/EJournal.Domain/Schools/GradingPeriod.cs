using EJournal.Domain.Marks;

namespace EJournal.Domain.Schools;

/// <summary>A grading period (учебный период): part of the school year that ends with final marks (CUR-10).</summary>
public sealed class GradingPeriod
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Name { get; set; }
    public GradingPeriodKind Kind { get; set; }
    public DateOnly From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly To { get; set; }

    public int FromGrade { get; set; }
    public int ToGrade { get; set; }
    public bool Closed { get; set; }

    /// <summary>Spans the vacations, and is attested by its parts instead of by marks.</summary>
    public bool IsWhole => Kind is GradingPeriodKind.Year or GradingPeriodKind.Final;

    /// <summary>Which attestation its final marks belong to (FIN-07).</summary>
    public AttestationKind Attestation => Kind == GradingPeriodKind.Final ? AttestationKind.Final : AttestationKind.Interim;

    public bool Contains(DateOnly date) => From <= date && date <= To;

    public bool IsFor(int gradeLevel) => FromGrade <= gradeLevel && gradeLevel <= ToGrade;
}
