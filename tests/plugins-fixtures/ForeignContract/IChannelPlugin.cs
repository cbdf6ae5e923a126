namespace EJournal.Plugins;

public interface IChannelPlugin
{
    string Speak();
}
