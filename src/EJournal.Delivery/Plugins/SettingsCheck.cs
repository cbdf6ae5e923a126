using EJournal.Plugins;

namespace EJournal.Delivery.Plugins;

/// <summary>Settings as a plugin gets them (defaults filled in, blanks dropped), and what is wrong with them.</summary>
public sealed record SettingsCheck(ChannelSettings Settings, IReadOnlyList<SettingsProblem> Problems)
{
    public bool Ok => Problems.Count == 0;
}
