using EJournal.TestKit;

namespace EJournal.Architecture.Tests;

/// <summary>The working copy without what is built, downloaded or kept by tools.</summary>
public static class SourceTree
{
    private static readonly HashSet<string> Skipped =
        ["bin", "obj", "node_modules", "artifacts", "TestResults", "data", ".git", ".ci", ".vs", ".idea"];

    private static readonly HashSet<string> TextExtensions =
        ["", ".cs", ".csproj", ".props", ".sln", ".md", ".json", ".mjs", ".js", ".sql", ".csv", ".graphql", ".yml", ".sh", ".conf", ".html", ".txt"];

    public static IReadOnlyList<SourceFile> All { get; } =
        [.. Walk(Repository.Root).Where(file => TextExtensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal).Select(Read)];

    public static IEnumerable<SourceFile> CSharp => All.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<SourceFile> Production => CSharp.Where(file => file.IsUnder("src/") || file.IsUnder("plugins/"));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder).Where(child => !Skipped.Contains(Path.GetFileName(child))).SelectMany(Walk));

    private static SourceFile Read(string file) =>
        new(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllLines(file));
}
