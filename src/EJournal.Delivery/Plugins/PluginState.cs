namespace EJournal.Delivery.Plugins;

public enum PluginState
{
    Loaded,
    Malfunctioned,
}
