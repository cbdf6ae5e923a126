namespace EJournal.Domain.Readiness;

/// <summary>What follows from a trial (решение по результатам пробной эксплуатации).</summary>
public enum TrialDecision
{
    /// <summary>The whole school may go over to the journal; the trial ends (перейти).</summary>
    Switch,

    /// <summary>The trial goes on up to a later day (продлить).</summary>
    Prolong,

    /// <summary>The trial ends, and the school does not go over (прекратить).</summary>
    Stop,
}
