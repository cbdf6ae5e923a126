using EJournal.Delivery.Plugins;
using EJournal.TestKit;

namespace EJournal.Delivery.Tests.Plugins;

/// <summary>A plugin folder of its own for one test, filled with fixtures of tests/plugins-fixtures.</summary>
public sealed class PluginSandbox : IDisposable
{
    private readonly string _outer = Directory.CreateTempSubdirectory("ejournal-plugins-").FullName;

    public PluginSandbox() => Directory.CreateDirectory(Root);

    public string Root => Path.Combine(_outer, "plugins");

    /// <summary>Beside the plugin folder: nothing here may ever be loaded.</summary>
    public string Outside => _outer;

    public static string Fixture(string name) => Repository.Locate("artifacts", "plugins-fixtures", name);

    public static string Manifest(
        string id = "stub", string assembly = "Misbehaving.dll", string min = "1.0", string below = "2.0", string egress = "") =>
        $$"""
        {
          "id": "{{id}}", "name": "A fixture", "version": "1.0.0", "assembly": "{{assembly}}",
          "contract": { "min": "{{min}}", "below": "{{below}}" }, "egress": [{{egress}}]
        }
        """;

    /// <summary>Copies a fixture; without a manifest its own is used, if it has one.</summary>
    public string Add(string folder, string fixture, string? manifest = null)
    {
        var target = Directory.CreateDirectory(Path.Combine(Root, folder)).FullName;
        foreach (var file in Directory.EnumerateFiles(Fixture(fixture)))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        if (manifest is not null)
            File.WriteAllText(Path.Combine(target, "plugin.json"), manifest);
        return target;
    }

    public LoadedPlugin AddMisbehaving(string misbehaviour, TimeSpan? activationLimit = null)
    {
        File.WriteAllText(Path.Combine(Add("bad", "Misbehaving", Manifest()), "misbehaviour.txt"), misbehaviour);
        return LoadOnly(activationLimit);
    }

    public PluginCatalog Load(TimeSpan? activationLimit = null) => PluginCatalog.Load(Root, activationLimit: activationLimit);

    public LoadedPlugin LoadOnly(TimeSpan? activationLimit = null) => Assert.Single(Load(activationLimit).Plugins);

    public void Dispose() => Directory.Delete(_outer, recursive: true);
}
