using System.Text.RegularExpressions;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Architecture.Tests;

public partial class DocumentationTests
{
    [Fact]
    public void Links_between_pages_lead_to_files()
    {
        var broken = SourceTree.All.Where(file => file.Name.EndsWith(".md", StringComparison.Ordinal)).SelectMany(Broken).ToList();

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_found() =>
        Assert.Equal(
            ["docs/a.md: absent.md"],
            Broken(new SourceFile("docs/a.md", "[a](absent.md), [b](glossary.md#marks), [c](https://example.org), [d](#here)")));

    [Fact]
    public void Every_decision_record_is_listed()
    {
        var list = File.ReadAllText(Repository.Locate("docs", "adr", "README.md"));

        Assert.All(
            Directory.EnumerateFiles(Repository.Locate("docs", "adr"), "0*.md").Select(Path.GetFileName),
            name => Assert.Contains($"({name})", list, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tests_that_the_page_of_security_names_are_there()
    {
        var rows = SourceTree.All.Single(file => file.Path == "docs/security.md").Lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();

        Assert.Empty(rows.SelectMany(row => Absent(row, SourceTree.All)));
        Assert.Equal(["B_is_not"], Absent("| a | b | [T](../tests/T.cs): `A_is`, `B_is_not` |", [new SourceFile("tests/T.cs", "    public void A_is() =>")]));
    }

    private static IEnumerable<string> Absent(string row, IEnumerable<SourceFile> files)
    {
        var linked = Link().Matches(row).Select(link => link.Groups[1].Value.Replace("../", "", StringComparison.Ordinal)).ToHashSet();
        var lines = files.Where(file => linked.Contains(file.Path)).SelectMany(file => file.Lines).ToList();
        return TestName().Matches(row).Select(name => name.Groups[1].Value).Where(name => !lines.Exists(line => line.Contains($" {name}(", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Broken(SourceFile page) =>
        from line in page.Lines
        from Match match in Link().Matches(line)
        let target = match.Groups[1].Value
        let path = Repository.Locate(Path.GetDirectoryName(page.Path)!, target)
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{page.Path}: {target}";

    [GeneratedRegex(@"`([A-Z][\w]*_[\w]+)`")]
    private static partial Regex TestName();

    // Links to other sites and within the page are left out, and so is the part behind #.
    [GeneratedRegex(@"\]\((?![a-z]+:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
