namespace EJournal.Delivery.Tests.Plugins;

/// <summary>Nothing outside of a plugin's folder is loaded for it, whatever way is written or linked.</summary>
public sealed class HostilePathTests : IDisposable
{
    private readonly PluginSandbox _sandbox = new();

    [Theory]
    [InlineData("../Misbehaving.dll")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("sub/Misbehaving.dll")]
    [InlineData("C:Misbehaving.dll")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData(" ")]
    public void Assembly_is_a_plain_file_name(string assembly)
    {
        _sandbox.Add("bad", "Misbehaving", PluginSandbox.Manifest(assembly: assembly));

        Assert.Equal($"'{assembly}' is not a plain file name.", _sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Assembly_with_backslashes_is_refused_here_too()
    {
        _sandbox.Add("bad", "Misbehaving", PluginSandbox.Manifest(assembly: @"..\\Misbehaving.dll"));

        Assert.Equal(@"'..\Misbehaving.dll' is not a plain file name.", _sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Assembly_that_is_not_there_is_the_reason()
    {
        _sandbox.Add("bad", "Misbehaving", PluginSandbox.Manifest(assembly: "Nowhere.dll"));

        Assert.Equal("The assembly Nowhere.dll is missing.", _sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Assembly_that_is_a_link_to_the_outside_is_refused()
    {
        var folder = _sandbox.Add("file", "FileChannel");
        var outside = Path.Combine(_sandbox.Outside, "FileChannel.dll");
        File.Move(Path.Combine(folder, "FileChannel.dll"), outside);
        File.CreateSymbolicLink(Path.Combine(folder, "FileChannel.dll"), outside);

        Assert.Equal("'FileChannel.dll' leads out of the plugin's folder.", _sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Dependency_that_is_a_link_to_the_outside_is_refused()
    {
        var folder = _sandbox.Add("needy", "NeedsDependency", PluginSandbox.Manifest(assembly: "NeedsDependency.dll"));
        var outside = Path.Combine(_sandbox.Outside, "Dependency.dll");
        File.Move(Path.Combine(folder, "Dependency.dll"), outside);
        File.CreateSymbolicLink(Path.Combine(folder, "Dependency.dll"), "../../Dependency.dll");

        Assert.Equal("'Dependency.dll' leads out of the plugin's folder.", _sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Manifest_that_is_a_link_to_the_outside_is_refused()
    {
        var folder = _sandbox.Add("file", "FileChannel");
        var outside = Path.Combine(_sandbox.Outside, "plugin.json");
        File.Move(Path.Combine(folder, "plugin.json"), outside);
        File.CreateSymbolicLink(Path.Combine(folder, "plugin.json"), outside);

        Assert.Equal("'plugin.json' leads out of the plugin's folder.", _sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Folder_that_is_a_link_to_the_outside_is_refused()
    {
        var folder = _sandbox.Add("file", "FileChannel");
        var outside = Path.Combine(_sandbox.Outside, "moved");
        Directory.Move(folder, outside);
        Directory.CreateSymbolicLink(folder, outside);

        Assert.Equal("The folder is a link that leads out of the plugin folder.", _sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Links_that_stay_inside_are_followed()
    {
        var folder = _sandbox.Add("file-1.0.0", "FileChannel");
        Directory.Move(folder, Path.Combine(_sandbox.Root, ".versions"));
        Directory.CreateSymbolicLink(Path.Combine(_sandbox.Root, "file"), ".versions");

        Assert.Null(_sandbox.LoadOnly().Reason);
    }

    [Fact]
    public void Link_to_itself_is_a_reason_and_not_an_endless_loop()
    {
        File.CreateSymbolicLink(Path.Combine(_sandbox.Add("bad", "Misbehaving"), "plugin.json"), "plugin.json");

        Assert.Equal("IOException: Too many symbolic links.", _sandbox.LoadOnly().Reason);
    }

    public void Dispose() => _sandbox.Dispose();
}
