using EJournal.Plugins;
using EJournal.Plugins.Fixtures;

namespace ReachesForHost;

/// <summary>Uses an assembly of the host that is not the contract.</summary>
public sealed class ReachingChannel : StubChannel
{
    public override ChannelDescriptor Describe() => base.Describe() with { DisplayName = typeof(EJournal.Domain.NameKey).Name };
}
