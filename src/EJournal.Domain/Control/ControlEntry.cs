namespace EJournal.Domain.Control;

/// <summary>Who did something about the control of the journal, and when: the moment (UTC) and the day at the school.</summary>
public readonly record struct ControlEntry(long PersonId, DateTime At, DateOnly On);
