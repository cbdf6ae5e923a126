namespace EJournal.Plugins;

/// <summary>How serious a line of the log is.</summary>
public enum ChannelLogLevel
{
    /// <summary>For somebody who is hunting a fault in the plugin.</summary>
    Debug,

    /// <summary>Worth knowing, nothing to do.</summary>
    Info,

    /// <summary>Somebody should look when there is time.</summary>
    Warning,

    /// <summary>Somebody should look now.</summary>
    Error,
}
