using EJournal.TestSummary;

namespace EJournal.Architecture.Tests;

/// <summary>Holds the state column of <c>docs/requirements.md</c> and the marks of the tests together.</summary>
public static class RequirementCatalogue
{
    /// <param name="rows">The catalogue.</param>
    /// <param name="marked">All marked tests.</param>
    /// <param name="textOf">The text of a linked file, by the link as it stands in the catalogue; null when there is none.</param>
    public static IEnumerable<string> Disagreements(
        IReadOnlyList<CatalogueRow> rows, IReadOnlyList<MarkedTest> marked, Func<string, string?> textOf)
    {
        var tests = marked.ToLookup(test => test.Requirement);
        foreach (var unknown in tests.Where(group => rows.All(row => row.Id != group.Key)))
            yield return $"{unknown.Key} is no requirement, but marks {Names(unknown)}";

        foreach (var row in rows)
        {
            if (!row.Works && !row.Partly && !row.NotYet)
                yield return $"{row.Id}: the state is '{row.State}', but has to start with works or partly, or be 'not yet'";
            else if (row.NotYet && tests[row.Id].Any())
                yield return $"{row.Id} is 'not yet', but marked: {Names(tests[row.Id])}";
            else if (!row.NotYet && !tests[row.Id].Any())
                yield return $"{row.Id} is '{row.State}', but no test is marked with it";
            else if (row.Works && !row.Links.Any(link => textOf(link)?.Contains($"Requirement(\"{row.Id}\")", StringComparison.Ordinal) == true))
                yield return $"{row.Id} works, but links no file with a test marked with it: {Names(tests[row.Id])}";
        }
    }

    private static string Names(IEnumerable<MarkedTest> tests) =>
        string.Join(", ", tests.Select(test => $"{test.Class}.{test.Method}"));
}
