namespace EJournal.Plugins.Fixtures;

/// <summary>A channel that does nothing, for fixtures that are broken elsewhere.</summary>
public abstract class StubChannel : IChannelPlugin
{
    public virtual ChannelDescriptor Describe() => new()
    {
        Id = "stub",
        DisplayName = "Stub",
        AddressKind = AddressKind.Opaque,
        Linking = LinkMethod.OneTimeCode,
        Settings = new SettingsSchema([]),
        SendTimeout = TimeSpan.FromSeconds(1),
        Residency = DataResidency.Domestic,
    };

    public ValueTask<SettingsReport> ValidateAsync(
        ChannelSettings settings, bool online, IChannelHost host, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new SettingsReport([]));

    public ValueTask<IChannelSession> OpenAsync(ChannelSettings settings, IChannelHost host, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
