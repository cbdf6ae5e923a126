using System.Xml.Linq;

namespace EJournal.TestSummary;

/// <summary>What the trx files of a run say: the count by outcome, and by test method the outcomes of all its cases.</summary>
public sealed class TestResults
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private readonly Dictionary<(string Class, string Method), List<string>> _outcomes = [];

    public int Passed => Count("Passed");
    public int Skipped => Count("NotExecuted");

    /// <summary>Everything that neither passed nor was skipped: failed, timed out, aborted.</summary>
    public int Failed => _outcomes.Values.Sum(outcomes => outcomes.Count) - Passed - Skipped;

    public bool HasPassed(string className, string method) =>
        _outcomes.TryGetValue((className, method), out var outcomes) && outcomes.TrueForAll(outcome => outcome == "Passed");

    public bool HasRun(string className, string method) => _outcomes.ContainsKey((className, method));

    public static TestResults Read(string folder)
    {
        var results = new TestResults();
        foreach (var file in Directory.EnumerateFiles(folder, "*.trx"))
            results.Add(XDocument.Load(file));
        return results;
    }

    private void Add(XDocument run)
    {
        var tests = run.Descendants(Trx + "UnitTest").ToDictionary(
            test => (string)test.Attribute("id")!,
            test => test.Element(Trx + "TestMethod")!);
        foreach (var result in run.Descendants(Trx + "UnitTestResult"))
        {
            var test = tests[(string)result.Attribute("testId")!];
            // Cases of a theory are named "Method(arguments)".
            var method = ((string)test.Attribute("name")!).Split('(')[0];
            var key = ((string)test.Attribute("className")!, method[(method.LastIndexOf('.') + 1)..]);
            if (!_outcomes.TryGetValue(key, out var outcomes))
                _outcomes[key] = outcomes = [];
            outcomes.Add((string)result.Attribute("outcome")!);
        }
    }

    private int Count(string outcome) => _outcomes.Values.Sum(outcomes => outcomes.Count(o => o == outcome));
}
