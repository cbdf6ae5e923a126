using System.Xml.Linq;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Architecture.Tests;

public class ProjectGraphTests
{
    /// <summary>What a project may reference. A plugin sees the contract and nothing else.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["EJournal.Domain"] = [],
        ["EJournal.GraphQL.Engine"] = [],
        ["EJournal.Plugins.Abstractions"] = [],
        ["EJournal.Data"] = ["EJournal.Domain"],
        ["EJournal.Reports"] = ["EJournal.Domain"],
        ["EJournal.Delivery"] = ["EJournal.Data", "EJournal.Domain", "EJournal.Plugins.Abstractions"],
        ["EJournal.GraphQL"] =
        [
            "EJournal.Domain", "EJournal.Data", "EJournal.GraphQL.Engine", "EJournal.Reports", "EJournal.Delivery",
            "EJournal.Plugins.Abstractions",
        ],
    };

    /// <summary>Projects that use nothing but the base class library.</summary>
    private static readonly string[] WithoutPackages = ["EJournal.Domain", "EJournal.Plugins.Abstractions", "EJournal.GraphQL.Engine"];

    [Fact]
    public void Projects_reference_only_what_they_may_know()
    {
        var offences = Projects().SelectMany(project => Offences(project.Name, project.Xml)).ToList();

        Assert.True(offences.Count == 0, string.Join('\n', offences));
    }

    [Theory]
    [InlineData("EJournal.Domain", "<ProjectReference Include=\"../EJournal.Data/EJournal.Data.csproj\" />", "EJournal.Domain references EJournal.Data")]
    [InlineData("EJournal.Plugins.Sms", "<ProjectReference Include=\"../../src/EJournal.Domain/EJournal.Domain.csproj\" />", "EJournal.Plugins.Sms references EJournal.Domain")]
    [InlineData("EJournal.Domain", "<PackageReference Include=\"CsvHelper\" />", "EJournal.Domain references the package CsvHelper")]
    [InlineData("EJournal.Domain", "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />", "EJournal.Domain references the framework Microsoft.AspNetCore.App")]
    [InlineData("EJournal.New", "", "EJournal.New is not in the reference graph: add it to the test and say why it exists")]
    public void A_forbidden_reference_is_found(string project, string reference, string offence) =>
        Assert.Equal([offence], Offences(project, XDocument.Parse($"<Project><ItemGroup>{reference}</ItemGroup></Project>")));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.Locate("EJournal.sln")).Replace('\\', '/');

        Assert.All(
            SourceTree.All.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal) && !file.Path.Contains("/fixtures/", StringComparison.OrdinalIgnoreCase)),
            project => Assert.Contains($"\"{project.Path}\"", solution, StringComparison.Ordinal));
    }

    // What plugins/Directory.Build.props references, every plugin does.
    private static IEnumerable<(string Name, XDocument Xml)> Projects() =>
        from file in SourceTree.All
        where (file.IsUnder("src/") && file.Name.EndsWith(".csproj", StringComparison.Ordinal))
            || (file.IsUnder("plugins/") && Path.GetExtension(file.Path) is ".csproj" or ".props")
        let name = file.Name == "Directory.Build.props" ? "EJournal.Plugins.All" : Path.GetFileNameWithoutExtension(file.Path)
        select (name, XDocument.Parse(string.Join('\n', file.Lines)));

    private static IEnumerable<string> Offences(string project, XDocument xml)
    {
        if (!Allowed.TryGetValue(project, out var allowed))
        {
            if (!project.StartsWith("EJournal.Plugins.", StringComparison.Ordinal))
            {
                yield return $"{project} is not in the reference graph: add it to the test and say why it exists";
                yield break;
            }

            allowed = ["EJournal.Plugins.Abstractions"];
        }

        foreach (var reference in Includes(xml, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Except(allowed))
            yield return $"{project} references {reference}";
        if (!WithoutPackages.Contains(project))
            yield break;
        foreach (var package in Includes(xml, "PackageReference"))
            yield return $"{project} references the package {package}";
        // The engine's Http/ folder needs ASP.NET Core; a code rule keeps it out of the engine's other folders.
        foreach (var framework in Includes(xml, "FrameworkReference").Where(_ => project != "EJournal.GraphQL.Engine"))
            yield return $"{project} references the framework {framework}";
    }

    private static IEnumerable<string> Includes(XDocument xml, string item) =>
        xml.Descendants(item).Select(element => ((string)element.Attribute("Include")!).Replace('\\', '/'));
}
