using System.Text.Json;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>Compares the two sides' answers to a case.</summary>
internal sealed class Comparison(EngineSide engine)
{
    /// <summary>The answers of both sides where they differ, otherwise null.</summary>
    public async Task<Disagreement?> CompareAsync(Case test, JsonElement expected)
    {
        try
        {
            var (ours, theirs) = test.Kind switch
            {
                "parse" => (EngineSide.Parse(test.Document), expected.GetProperty("parse").GetString()!),
                "sdl" => ($"{EngineSide.IsValidSchema(test.Sdl)}", $"{expected.GetProperty("valid").GetBoolean()}"),
                "validate" => (Rules(engine.BrokenRules(test)), Rules(BrokenRules(expected.GetProperty("rules")))),
                _ => (Answers.Ours(await engine.AnswerAsync(test)), Answers.Theirs(expected.GetProperty("answer"))),
            };
            return ours == theirs ? null : new Disagreement(test, ours, theirs);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            return new Disagreement(test, e.ToString(), expected.GetRawText());
        }
    }

    private static string Rules(SortedDictionary<string, string> broken) => string.Join("; ", broken.Select(b => $"{b.Key} at {b.Value}"));

    private static SortedDictionary<string, string> BrokenRules(JsonElement rules)
    {
        var broken = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in rules.EnumerateObject())
            broken.Add(rule.Name, string.Join(", ", rule.Value.EnumerateArray().Select(p => p.GetString()!).Order(StringComparer.Ordinal)));
        return broken;
    }
}
