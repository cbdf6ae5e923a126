using EJournal.Plugins.Fixtures;

namespace TwoChannels;

public sealed class FirstChannel : StubChannel;

public sealed class SecondChannel : StubChannel;
