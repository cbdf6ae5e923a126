namespace EJournal.Plugins;

/// <summary>A limit of the provider: at most so many messages in any period of the given length.</summary>
/// <param name="Scope">What is counted together.</param>
/// <param name="Permits">How many messages; at least 1.</param>
/// <param name="Per">The period; more than zero.</param>
public sealed record RateLimit(RateScope Scope, int Permits, TimeSpan Per);
