using EJournal.Delivery.Plugins;
using EJournal.Plugins;
using Microsoft.Extensions.Logging.Abstractions;

namespace EJournal.Delivery.Tests.Plugins;

public sealed class PluginCatalogTests : IDisposable
{
    private readonly PluginSandbox _sandbox = new();

    [Fact]
    public async Task Example_plugin_is_loaded_and_sends()
    {
        _sandbox.Add("file", "FileChannel");
        var letters = Directory.CreateDirectory(Path.Combine(_sandbox.Outside, "letters")).FullName;

        var plugin = _sandbox.LoadOnly();
        Assert.Null(plugin.Reason);
        Assert.Equal(("file", "Files in a folder", "1.0.0", PluginState.Loaded), (plugin.Id, plugin.Name, plugin.Version, plugin.State));

        var check = SettingsValidator.Validate(plugin.Descriptor!.Settings, new Dictionary<string, string> { ["folder"] = letters });
        Assert.Empty(check.Problems);
        var host = plugin.CreateHost(check.Settings, TimeProvider.System, NullLogger.Instance);
        await using var session = await plugin.Plugin!.OpenAsync(check.Settings, host, CancellationToken.None);
        var outcome = await session.SendAsync(
            new SendRequest("k1", 1, "anna", new MessageContent("ru-RU", "Пётр, 7А", "Алгебра: 5")), CancellationToken.None);

        Assert.Equal(new SendOutcome.Accepted("k1"), outcome);
        Assert.Equal("Пётр, 7А\nАлгебра: 5", await File.ReadAllTextAsync(Path.Combine(letters, "anna-k1.txt")));
    }

    [Fact]
    public void Plugin_lives_in_a_context_of_its_own_and_shares_the_contract()
    {
        _sandbox.Add("file", "FileChannel");

        var type = _sandbox.LoadOnly().Plugin!.GetType();

        Assert.Equal("plugin:file", System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(type.Assembly)!.Name);
        Assert.Same(typeof(IChannelPlugin), type.GetInterfaces().Single());
    }

    [Fact]
    public void Broken_plugin_leaves_the_others_alone()
    {
        _sandbox.Add("a-broken", "TwoChannels", PluginSandbox.Manifest(assembly: "TwoChannels.dll"));
        _sandbox.Add("b-file", "FileChannel");
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, "c-empty"));

        Assert.Equal(
            [("stub", PluginState.Malfunctioned), ("file", PluginState.Loaded), ("c-empty", PluginState.Malfunctioned)],
            _sandbox.Load().Plugins.Select(p => (p.Id, p.State)));
    }

    [Fact]
    public void Second_plugin_of_an_id_is_refused_and_the_first_stays()
    {
        _sandbox.Add("file", "FileChannel");
        _sandbox.Add("file-copy", "FileChannel");

        var catalog = _sandbox.Load();

        Assert.Equal(
            [("file", null), ("file-copy", "The id file is taken by the folder file.")],
            catalog.Plugins.Select(p => (p.Folder, p.Reason)));
        Assert.True(catalog.Find("file")!.Works);
        Assert.Null(catalog.Plugins[1].Plugin);
    }

    [Fact]
    public void Plugin_folder_that_does_not_exist_has_no_plugins()
    {
        Assert.Empty(PluginCatalog.Load(Path.Combine(_sandbox.Root, "nowhere")).Plugins);
        Assert.Null(_sandbox.Load().Find("telegram"));
    }

    [Fact]
    public void Folders_that_start_with_a_dot_and_files_are_passed_over()
    {
        Directory.CreateDirectory(Path.Combine(_sandbox.Root, ".git"));
        File.WriteAllText(Path.Combine(_sandbox.Root, "readme.txt"), "x");

        Assert.Empty(_sandbox.Load().Plugins);
    }

    public void Dispose() => _sandbox.Dispose();
}
