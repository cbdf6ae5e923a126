using EJournal.Delivery.Plugins;

namespace EJournal.Delivery.Tests.Plugins;

public sealed class PluginManifestTests : IDisposable
{
    private readonly PluginSandbox _sandbox = new();

    [Fact]
    public void Missing_manifest_is_the_reason()
    {
        _sandbox.Add("bare", "Misbehaving");

        Assert.Equal("plugin.json is missing.", _sandbox.LoadOnly().Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"id":"stub","name":"x","version":"1","assembly":"Misbehaving.dll"}""")]
    [InlineData("""{"id":"stub","name":"x","version":"1","assembly":"Misbehaving.dll","contract":{"min":"1.0"}}""")]
    [InlineData("""{"id":"stub","name":"x","version":"1","assembly":null,"contract":{"min":"1.0","below":"2.0"}}""")]
    [InlineData("""{"id":"stub","name":"x","version":"1","assembly":"Misbehaving.dll","contract":{"min":"1.0","below":"2.0"},"egres":[]}""")]
    [InlineData("""{"id":"stub","id":"stub","name":"x","version":"1","assembly":"Misbehaving.dll","contract":{"min":"1.0","below":"2.0"}}""")]
    [InlineData("""{"id":"../stub","name":"x","version":"1","assembly":"Misbehaving.dll","contract":{"min":"1.0","below":"2.0"}}""")]
    [InlineData("""{"id":"Stub","name":"x","version":"1","assembly":"Misbehaving.dll","contract":{"min":"1.0","below":"2.0"}}""")]
    [InlineData("""{"id":"stub","name":" ","version":"1","assembly":"Misbehaving.dll","contract":{"min":"1.0","below":"2.0"}}""")]
    public void Invalid_manifest_is_the_reason(string manifest)
    {
        _sandbox.Add("bad", "Misbehaving", manifest);

        var plugin = _sandbox.LoadOnly();

        Assert.Equal(PluginState.Malfunctioned, plugin.State);
        Assert.StartsWith("plugin.json is invalid: ", plugin.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Manifest_beyond_64_KiB_is_not_read()
    {
        _sandbox.Add("huge", "Misbehaving", PluginSandbox.Manifest() + new string(' ', 64 * 1024));

        Assert.Equal("plugin.json is longer than 65536 bytes.", _sandbox.LoadOnly().Reason);
    }

    [Theory]
    [InlineData("1.0", "two")]
    [InlineData("", "2.0")]
    public void Contract_that_is_no_version_is_the_reason(string min, string below)
    {
        _sandbox.Add("bad", "Misbehaving", PluginSandbox.Manifest(min: min, below: below));

        Assert.Equal("contract.min and contract.below must be versions such as 1.0.", _sandbox.LoadOnly().Reason);
    }

    [Theory]
    [InlineData("https://api.telegram.org")]
    [InlineData("*.telegram.org")]
    [InlineData("api.telegram.org:0")]
    [InlineData("api.telegram.org:99999")]
    [InlineData("api.telegram.org/path")]
    [InlineData("")]
    public void Egress_that_is_no_host_is_the_reason(string entry)
    {
        _sandbox.Add("bad", "Misbehaving", PluginSandbox.Manifest(egress: $"\"{entry}\""));

        Assert.Equal($"egress: '{entry}' is neither host nor host:port.", _sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Egress_is_read_as_host_and_port()
    {
        _sandbox.Add("file", "FileChannel", PluginSandbox.Manifest("file", "FileChannel.dll", egress: "\"API.Example.RU\", \"sms.example.ru:8443\""));

        Assert.Equal([new EgressAddress("api.example.ru", 443), new EgressAddress("sms.example.ru", 8443)], _sandbox.LoadOnly().Egress);
    }

    public void Dispose() => _sandbox.Dispose();
}
