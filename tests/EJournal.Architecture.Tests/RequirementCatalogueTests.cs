using EJournal.TestKit;
using EJournal.TestSummary;
using Xunit;

namespace EJournal.Architecture.Tests;

public class RequirementCatalogueTests
{
    private static readonly string Catalogue = Repository.Locate("docs", "requirements.md");

    [Fact]
    public void Requirements_catalogue_agrees_with_the_marked_tests()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var assemblies = MarkedTest.Assemblies(Repository.Root, configuration).ToList();
        Assert.True(
            assemblies.Count == Directory.GetDirectories(Repository.Locate("tests"), "*.Tests").Length,
            $"Build the whole solution first: dotnet build EJournal.sln -c {configuration}");

        var marked = assemblies.SelectMany(MarkedTest.Read).Where(test => test.Class != typeof(MarkedTestTests.Marked).FullName);
        var disagreements = RequirementCatalogue.Disagreements(CatalogueRow.Read(Catalogue), [.. marked], ReadLinked).ToList();

        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
    }

    [Fact]
    public void The_catalogue_has_174_requirements_in_15_areas_each_once()
    {
        var rows = CatalogueRow.Read(Catalogue);

        Assert.Equal((174, 174, 15), (rows.Count, rows.DistinctBy(row => row.Id).Count(), rows.DistinctBy(row => row.Area).Count()));
    }

    [Theory]
    [InlineData("works [MarkTests](MarkTests.cs)", true, null)]
    [InlineData("partly: no comments", true, null)]
    [InlineData("not yet", false, null)]
    [InlineData("done", false, "LES-12: the state is 'done', but has to start with works or partly, or be 'not yet'")]
    [InlineData("not yet", true, "LES-12 is 'not yet', but marked: MarkTests.A_comment_is_kept")]
    [InlineData("partly: no comments", false, "LES-12 is 'partly: no comments', but no test is marked with it")]
    [InlineData("works", true, "LES-12 works, but links no file with a test marked with it: MarkTests.A_comment_is_kept")]
    [InlineData("works [MarkTests](Absent.cs)", true, "LES-12 works, but links no file with a test marked with it: MarkTests.A_comment_is_kept")]
    public void A_row_and_its_marks_are_compared(string state, bool marked, string? disagreement)
    {
        var found = RequirementCatalogue.Disagreements(
            [new CatalogueRow("LES-12", state)],
            marked ? [new MarkedTest("LES-12", "MarkTests", "A_comment_is_kept")] : [],
            link => link == "MarkTests.cs" ? "[Fact, Requirement(\"LES-12\")]" : null);

        Assert.Equal(disagreement is null ? [] : [disagreement], found);
    }

    [Fact]
    public void A_mark_that_names_no_requirement_is_found() =>
        Assert.Equal(
            ["LES-99 is no requirement, but marks MarkTests.A_comment_is_kept"],
            RequirementCatalogue.Disagreements([], [new MarkedTest("LES-99", "MarkTests", "A_comment_is_kept")], _ => null));

    private static string? ReadLinked(string link)
    {
        var file = Path.Combine(Path.GetDirectoryName(Catalogue)!, link);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
