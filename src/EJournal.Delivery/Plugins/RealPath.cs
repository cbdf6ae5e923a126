namespace EJournal.Delivery.Plugins;

/// <summary>realpath(3): absolute, without <c>..</c>, every link on the way followed. What does not exist is kept as written.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links <= MaxLinks; links++)
        {
            if (FollowFirstLink(full) is not { } next)
                return Path.TrimEndingDirectorySeparator(full);
            full = next;
        }

        throw new IOException("Too many symbolic links.");
    }

    public static bool IsInside(string real, string realFolder) =>
        real.StartsWith(Path.TrimEndingDirectorySeparator(realFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? FollowFirstLink(string full)
    {
        var root = Path.GetPathRoot(full)!;
        var current = root;
        var segments = full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < segments.Length; i++)
        {
            var parent = current;
            current = Path.Combine(current, segments[i]);
            if (new FileInfo(current).LinkTarget is { } target)
                return Path.GetFullPath(Path.Combine([target, .. segments[(i + 1)..]]), parent);
        }

        return null;
    }
}
