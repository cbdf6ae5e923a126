namespace EJournal.Delivery.Plugins;

/// <summary>One plugin's folder, as the file system really knows it. Nothing outside of it is ever opened for the plugin.</summary>
internal sealed class PluginFolder
{
    private readonly string _path;

    private PluginFolder(string path) => _path = path;

    public static PluginFolder Open(string root, string path)
    {
        var realRoot = RealPath.Of(root);
        var realPath = RealPath.Of(path);
        return RealPath.IsInside(realPath, realRoot)
            ? new PluginFolder(realPath)
            : throw new PluginLoadException("The folder is a link that leads out of the plugin folder.");
    }

    /// <summary>A file directly in the folder, by its plain name.</summary>
    public string File(string name)
    {
        if (string.IsNullOrWhiteSpace(name) || name is "." or ".." || name.IndexOfAny(['/', '\\', ':', '\0']) >= 0)
            throw new PluginLoadException($"'{name}' is not a plain file name.");
        return Inside(Path.Combine(_path, name));
    }

    /// <summary>The path, if following all links it stays in the folder.</summary>
    public string Inside(string path)
    {
        var real = RealPath.Of(path);
        return RealPath.IsInside(real, _path)
            ? real
            : throw new PluginLoadException($"'{Path.GetFileName(path)}' leads out of the plugin's folder.");
    }
}
