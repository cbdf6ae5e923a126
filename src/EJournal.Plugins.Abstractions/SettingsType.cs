namespace EJournal.Plugins;

/// <summary>What the value of a setting looks like. All values travel as text of at most 2000 characters.</summary>
public enum SettingsType
{
    /// <summary>Any text.</summary>
    String,

    /// <summary>A decimal number without a fraction, of 64 bits.</summary>
    Integer,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An absolute <c>http</c> or <c>https</c> address without user name. Its host becomes reachable for the plugin.</summary>
    Url,

    /// <summary>One of <see cref="SettingsField.Choices"/>.</summary>
    Choice,

    /// <summary>Whole seconds from 1 to 86400.</summary>
    Duration,
}
