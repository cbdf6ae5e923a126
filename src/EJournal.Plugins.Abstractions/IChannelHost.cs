namespace EJournal.Plugins;

/// <summary>All that a plugin gets from the host. It has no database, no configuration and no other plugin.</summary>
public interface IChannelHost
{
    /// <summary>The only clock to use.</summary>
    TimeProvider Time { get; }

    /// <summary>
    /// Makes a handler for the plugin's own <see cref="HttpClient"/>; the plugin disposes of it. Only hosts of <c>egress</c> in
    /// <c>plugin.json</c> and of settings of type <see cref="SettingsType.Url"/> are let through, redirects are not followed,
    /// a request that failed is not repeated behind the plugin's back, no proxy and no cookies are used, and addresses are not logged.
    /// </summary>
    /// <returns>A handler; a request to another host throws <see cref="HttpRequestException"/> before anything leaves.</returns>
    HttpMessageHandler CreateHttpHandler();

    /// <summary>Writes to the host's log. Values of secret settings are struck out; still, never log addresses or texts of messages.</summary>
    /// <param name="level">How serious it is.</param>
    /// <param name="message">An English sentence.</param>
    /// <param name="fields">Named values to go with it.</param>
    void Log(ChannelLogLevel level, string message, IReadOnlyDictionary<string, string>? fields = null);
}
