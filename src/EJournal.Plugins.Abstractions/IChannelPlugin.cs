namespace EJournal.Plugins;

/// <summary>
/// A delivery channel: the entry point of a plugin. Exactly one public, non-abstract class of the plugin's assembly implements it
/// and has a public constructor without parameters. The host makes one instance and keeps it while the process lives.
/// </summary>
/// <remarks>
/// All members may be called from several threads at once. A plugin speaks one wire protocol and nothing else: agreements, privacy,
/// quiet hours, digests, retries, rate limits, storage and secrets are the host's work.
/// </remarks>
public interface IChannelPlugin
{
    /// <summary>Says what the channel is. Pure: no I/O, the same answer every time, below 100 ms. Called once, at loading.</summary>
    /// <returns>The descriptor; its <see cref="ChannelDescriptor.Id"/> equals <c>id</c> in <c>plugin.json</c>.</returns>
    ChannelDescriptor Describe();

    /// <summary>
    /// Checks settings beyond what <see cref="ChannelDescriptor.Settings"/> can say. Called when an administrator saves them,
    /// after the host checked them against the schema.
    /// </summary>
    /// <param name="settings">Values of the schema's fields, defaults filled in.</param>
    /// <param name="online">Whether the provider may be asked (is the token valid?). Without it the call does no I/O.</param>
    /// <param name="host">What the plugin may use while checking.</param>
    /// <param name="cancellationToken">Cancelled after the host's time limit.</param>
    /// <returns>All problems found; none when the settings may be used. A provider that cannot be reached is a problem of code <c>unreachable</c>.</returns>
    ValueTask<SettingsReport> ValidateAsync(ChannelSettings settings, bool online, IChannelHost host, CancellationToken cancellationToken);

    /// <summary>
    /// Opens one account of the channel. Called once per school and version of its settings; the host disposes of the session when
    /// they change. Succeeds while the provider is down: connect at first need.
    /// </summary>
    /// <param name="settings">Values of the schema's fields, defaults filled in, secrets in clear.</param>
    /// <param name="host">What the plugin may use, for as long as the session lives.</param>
    /// <param name="cancellationToken">Cancelled after the host's time limit.</param>
    /// <returns>
    /// A session that also implements <see cref="ILinkAddresses"/> if and only if <see cref="ChannelDescriptor.Linking"/> is
    /// <see cref="LinkMethod.DeepLink"/>, and <see cref="IPollInbound"/> if and only if <see cref="ChannelDescriptor.Capabilities"/>
    /// holds <see cref="ChannelCapability.Inbound"/>.
    /// </returns>
    ValueTask<IChannelSession> OpenAsync(ChannelSettings settings, IChannelHost host, CancellationToken cancellationToken);
}
