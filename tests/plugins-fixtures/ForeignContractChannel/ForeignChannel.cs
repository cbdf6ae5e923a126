using EJournal.Plugins;

namespace ForeignContractChannel;

public sealed class ForeignChannel : IChannelPlugin
{
    public string Speak() => "another contract";
}
