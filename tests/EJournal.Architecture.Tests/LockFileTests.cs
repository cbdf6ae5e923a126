using Xunit;

namespace EJournal.Architecture.Tests;

public class LockFileTests
{
    /// <summary>A lock made behind a mirror names the mirror, and then <c>npm ci</c> works nowhere else.</summary>
    [Fact]
    public void Locked_npm_packages_come_from_the_public_registry() =>
        Assert.All(
            SourceTree.All.Where(file => file.Name == "package-lock.json").SelectMany(Resolved),
            line => Assert.Contains("\"https://registry.npmjs.org/", line, StringComparison.Ordinal));

    private static IEnumerable<string> Resolved(SourceFile file) =>
        file.Lines.Where(line => line.TrimStart().StartsWith("\"resolved\":", StringComparison.Ordinal));
}
