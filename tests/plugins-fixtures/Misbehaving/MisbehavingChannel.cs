using EJournal.Plugins;
using EJournal.Plugins.Fixtures;

namespace Misbehaving;

/// <summary>Does the wrong thing that <c>misbehaviour.txt</c> beside it says.</summary>
public sealed class MisbehavingChannel : StubChannel
{
    private readonly string _misbehaviour =
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(typeof(MisbehavingChannel).Assembly.Location)!, "misbehaviour.txt"));

    public MisbehavingChannel()
    {
        if (_misbehaviour == "constructor throws")
            throw new InvalidOperationException("no constructor today");
    }

    public override ChannelDescriptor Describe()
    {
        var descriptor = base.Describe();
        return _misbehaviour switch
        {
            "describe throws" => throw new InvalidOperationException("no description today"),
            "describe returns null" => null!,
            "describe never ends" => Sleep(),
            "no time to send" => descriptor with { SendTimeout = TimeSpan.Zero },
            "two settings of one name" => descriptor with { Settings = new SettingsSchema([Field("a"), Field("a")]) },
            "pattern that can hang" => descriptor with { Settings = new SettingsSchema([Field("a") with { Pattern = "(?=x)x" }]) },
            "default against pattern" => descriptor with { Settings = new SettingsSchema([Field("a") with { Pattern = "[0-9]", Default = "x" }]) },
            "secret with a default" => descriptor with { Settings = new SettingsSchema([Field("a") with { Secret = true, Default = "x" }]) },
            _ => descriptor,
        };
    }

    private static SettingsField Field(string name) => new(name, SettingsType.String, Required: false, Secret: false, name);

    private static ChannelDescriptor Sleep()
    {
        Thread.Sleep(Timeout.Infinite);
        throw new InvalidOperationException();
    }
}
