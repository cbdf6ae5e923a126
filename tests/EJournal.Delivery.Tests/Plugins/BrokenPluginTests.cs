using EJournal.Delivery.Plugins;

namespace EJournal.Delivery.Tests.Plugins;

/// <summary>Every way to be broken that we know of ends in a state with a reason.</summary>
public sealed class BrokenPluginTests : IDisposable
{
    private readonly PluginSandbox _sandbox = new();

    [Theory]
    [InlineData("constructor throws", "The constructor failed: InvalidOperationException: no constructor today")]
    [InlineData("describe throws", "Describe failed: InvalidOperationException: no description today")]
    [InlineData("describe returns null", "Describe returned null.")]
    [InlineData("no time to send", "The descriptor is wrong: SendTimeout is not within 60 s.")]
    [InlineData("two settings of one name", "The descriptor is wrong: two settings have one name.")]
    [InlineData("default against pattern", "The descriptor is wrong: the default of setting a is not valid.")]
    [InlineData("secret with a default", "The descriptor is wrong: setting a is secret and has a default.")]
    public void Misbehaviour_is_the_reason(string misbehaviour, string reason) => AssertBroken(reason, _sandbox.AddMisbehaving(misbehaviour));

    [Fact]
    public void Pattern_that_could_hang_the_host_is_refused()
    {
        var plugin = _sandbox.AddMisbehaving("pattern that can hang");

        Assert.StartsWith("The descriptor is wrong: the pattern of setting a cannot be used", plugin.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_that_never_ends_is_given_up() => AssertBroken(
        "The constructor and Describe did not end within 0.3 s.",
        _sandbox.AddMisbehaving("describe never ends", TimeSpan.FromMilliseconds(300)));

    [Fact]
    public void Two_channels_in_one_assembly_are_refused()
    {
        _sandbox.Add("two", "TwoChannels", PluginSandbox.Manifest(assembly: "TwoChannels.dll"));

        AssertBroken("More than one public class implements IChannelPlugin: FirstChannel, SecondChannel.", _sandbox.LoadOnly());
    }

    [Fact]
    public void Assembly_without_a_channel_is_refused()
    {
        _sandbox.Add("none", "Dependency", PluginSandbox.Manifest(assembly: "Dependency.dll"));

        AssertBroken("No public class implements IChannelPlugin.", _sandbox.LoadOnly());
    }

    [Fact]
    public void Dependency_beside_the_plugin_is_found_and_a_missing_one_shows_at_once()
    {
        var folder = _sandbox.Add("needy", "NeedsDependency", PluginSandbox.Manifest(assembly: "NeedsDependency.dll"));
        var whole = _sandbox.LoadOnly();
        Assert.Null(whole.Reason);
        Assert.Equal("from a dependency", whole.Descriptor!.DisplayName);

        File.Delete(Path.Combine(folder, "Dependency.dll"));

        AssertBroken("A dependency is missing: the plugin's folder has no Dependency.", _sandbox.LoadOnly());
    }

    [Fact]
    public void Assembly_of_the_host_is_out_of_reach()
    {
        _sandbox.Add("reaching", "ReachesForHost", PluginSandbox.Manifest(assembly: "ReachesForHost.dll"));

        AssertBroken("A dependency is missing: the plugin's folder has no EJournal.Domain.", _sandbox.LoadOnly());
    }

    [Fact]
    public void Plugin_built_against_another_contract_meets_ours_and_not_its_own_copy()
    {
        var folder = _sandbox.Add("foreign", "ForeignContractChannel", PluginSandbox.Manifest(assembly: "ForeignContractChannel.dll"));
        Assert.True(File.Exists(Path.Combine(folder, "EJournal.Plugins.Abstractions.dll")));

        var plugin = _sandbox.LoadOnly();

        Assert.Equal(PluginState.Malfunctioned, plugin.State);
        Assert.StartsWith("A type cannot be loaded: Method 'Describe' in type", plugin.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.1", "2.0")]
    [InlineData("0.1", "1.0")]
    public void Contract_out_of_range_is_refused(string min, string below)
    {
        _sandbox.Add("old", "Misbehaving", PluginSandbox.Manifest(min: min, below: below));

        AssertBroken($"It needs a contract from {min} to below {below}; this host offers 1.0.", _sandbox.LoadOnly());
    }

    [Fact]
    public void Id_of_the_code_must_be_the_one_of_the_manifest()
    {
        _sandbox.Add("file", "FileChannel", PluginSandbox.Manifest(id: "letters", assembly: "FileChannel.dll"));

        AssertBroken("The descriptor is wrong: its id is 'file', plugin.json says 'letters'.", _sandbox.LoadOnly());
    }

    [Fact]
    public void File_that_is_no_assembly_is_refused()
    {
        var folder = _sandbox.Add("text", "Misbehaving", PluginSandbox.Manifest(assembly: "text.dll"));
        File.WriteAllText(Path.Combine(folder, "text.dll"), "not a program");

        AssertBroken("The assembly is not a .NET assembly for this machine.", _sandbox.LoadOnly());
    }

    public void Dispose() => _sandbox.Dispose();

    private static void AssertBroken(string reason, LoadedPlugin plugin)
    {
        Assert.Equal((PluginState.Malfunctioned, reason), (plugin.State, plugin.Reason));
        Assert.Null(plugin.Plugin);
        Assert.Null(plugin.Descriptor);
    }
}
