namespace EJournal.Domain.Regulations;

/// <summary>At the end of which intervals a report is due, and who makes it.</summary>
public sealed record ReportDuty(IReadOnlyList<IntervalUnit> AtEndOf, IReadOnlyList<Responsible> By);
