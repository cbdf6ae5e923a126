namespace EJournal.Delivery.Plugins;

/// <summary>The one way a plugin fails to load; the catalogue turns it into a reason. Never leaves this folder.</summary>
internal sealed class PluginLoadException(string message, Exception? inner = null) : Exception(message, inner);
