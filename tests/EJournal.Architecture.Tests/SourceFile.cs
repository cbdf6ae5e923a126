namespace EJournal.Architecture.Tests;

/// <summary>A text file of the working copy; <paramref name="Path"/> is relative to its root, with forward slashes.</summary>
public sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public SourceFile(string path, string text) : this(path, text.Split('\n'))
    {
    }

    public bool IsUnder(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    public string Name => System.IO.Path.GetFileName(Path);
}
