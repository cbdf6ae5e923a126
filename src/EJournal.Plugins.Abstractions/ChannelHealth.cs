namespace EJournal.Plugins;

/// <summary>Whether an account works.</summary>
/// <param name="State">The verdict.</param>
/// <param name="Code">Why it is not <see cref="HealthState.Healthy"/>; null when it is.</param>
public sealed record ChannelHealth(HealthState State, string? Code);
