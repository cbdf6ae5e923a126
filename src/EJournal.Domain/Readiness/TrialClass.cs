namespace EJournal.Domain.Readiness;

/// <summary>A class that is part of a trial.</summary>
public sealed class TrialClass
{
    public long TrialId { get; set; }
    public long ClassId { get; set; }
}
