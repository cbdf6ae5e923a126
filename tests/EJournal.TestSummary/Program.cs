using EJournal.TestSummary;

// Called by ./test after the test runs. Exit code 1 when a test failed, when something else did (RUNNER_EXIT_CODE is not zero
// although no test failed: the formatting, or a test host that died), when none ran, or, with CI=true, when one was skipped.
if (args is not [var root, var configuration, var runnerExitCode])
{
    Console.Error.WriteLine("Usage: EJournal.TestSummary ROOT CONFIGURATION RUNNER_EXIT_CODE");
    return 2;
}

var results = TestResults.Read(Path.Combine(root, "artifacts", "TestResults"));
var rows = CatalogueRow.Read(Path.Combine(root, "docs", "requirements.md"));
var marked = MarkedTest.Assemblies(root, configuration).SelectMany(MarkedTest.Read).ToLookup(test => test.Requirement);

// A requirement counts when at least one marked test ran and passed, and none of those that ran did otherwise.
var proven = rows.Where(row => marked[row.Id].Any(HasPassed) && marked[row.Id].All(test => HasPassed(test) || !results.HasRun(test.Class, test.Method)))
    .ToList();

Console.WriteLine($"Requirements proven: {proven.Count} of {rows.Count}");
foreach (var area in proven.GroupBy(row => row.Area))
    Console.WriteLine($"  {area.Key}  {string.Join(' ', area.Select(row => row.Id[4..]))}");

var skippedIsFailure = Environment.GetEnvironmentVariable("CI") == "true";
if (results.Skipped > 0)
    Console.WriteLine($"{results.Skipped} skipped{(skippedIsFailure ? ", which CI counts as failed" : "")}");
var failed = results.Failed + (skippedIsFailure ? results.Skipped : 0);
if (failed == 0 && runnerExitCode != "0")
{
    Console.WriteLine("Something besides a test failed; the output above says what. It counts as one failed test.");
    failed = 1;
}

foreach (var leak in LogCanaries.FindIn(Path.Combine(root, "artifacts", "TestLogs")))
{
    Console.WriteLine($"Personal data in a log, {leak}");
    failed++;
}

Console.WriteLine($"{results.Passed} passed, {failed} failed");
return failed > 0 || results.Passed == 0 ? 1 : 0;

bool HasPassed(MarkedTest test) => results.HasPassed(test.Class, test.Method);
