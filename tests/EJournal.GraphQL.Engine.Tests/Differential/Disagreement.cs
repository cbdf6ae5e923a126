using System.Text.RegularExpressions;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>A case on which the two sides differ.</summary>
internal sealed partial record Disagreement(Case Test, string Ours, string Theirs)
{
    /// <summary>What the difference is about, without the places: the rules, or how far each side came.</summary>
    public string Shape => Test.Kind == "validate" ? $"validate: {DifferentRules}" : $"{Test.Kind}: {ShapeOf(Ours)} or {ShapeOf(Theirs)}";

    private string DifferentRules
    {
        get
        {
            var (ours, theirs) = (Ours.Split("; ", StringSplitOptions.RemoveEmptyEntries), Theirs.Split("; ", StringSplitOptions.RemoveEmptyEntries));
            return string.Join(", ", ours.Except(theirs).Concat(theirs.Except(ours)).Select(r => r.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));
        }
    }

    // Data as one kind of answer, whatever it holds; so are all exceptions of a type.
    private static string ShapeOf(string answer) => Place().Replace(answer.StartsWith('{') || answer.StartsWith("null\n", StringComparison.Ordinal) ? "data" : answer.Split('\n', ':')[0], "place");

    [GeneratedRegex(@"^\d+$|[\d: ,]+$")]
    private static partial Regex Place();
}
