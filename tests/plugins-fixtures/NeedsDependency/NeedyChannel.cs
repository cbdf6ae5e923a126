using EJournal.Plugins;
using EJournal.Plugins.Fixtures;

namespace NeedsDependency;

public sealed class NeedyChannel : StubChannel
{
    public override ChannelDescriptor Describe() => base.Describe() with { DisplayName = Dependency.Greeting.Text };
}
