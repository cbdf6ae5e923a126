using EJournal.Plugins;

namespace FileChannel;

/// <summary>Writes each message to a file named after its address: the example of docs/plugins.md.</summary>
public sealed class FileChannel : IChannelPlugin
{
    public ChannelDescriptor Describe() => new()
    {
        Id = "file",
        DisplayName = "Файлы",
        AddressKind = AddressKind.Opaque,
        Linking = LinkMethod.OneTimeCode,
        Settings = new SettingsSchema([new SettingsField("folder", SettingsType.String, Required: true, Secret: false, "Папка")]),
        SendTimeout = TimeSpan.FromSeconds(5),
        Residency = DataResidency.Domestic,
    };

    public ValueTask<SettingsReport> ValidateAsync(
        ChannelSettings settings, bool online, IChannelHost host, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new SettingsReport(
            !online || Directory.Exists(settings.Find("folder"))
                ? []
                : [new SettingsProblem("folder", "not-found", "Такой папки нет.")]));

    public ValueTask<IChannelSession> OpenAsync(ChannelSettings settings, IChannelHost host, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IChannelSession>(new FileSession(settings.Find("folder")!));
}
