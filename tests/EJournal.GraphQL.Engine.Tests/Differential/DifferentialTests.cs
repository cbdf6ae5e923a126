using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>
/// The engine beside graphql-js: schemas, documents, variables and data at random, the same for both. Every run does a share;
/// <c>EJOURNAL_TEST_SCALE=20</c>, which <c>tests/differential</c> sets, does the whole: 100,000 documents to parse, 10,000 to
/// validate, 10,000 to execute.
/// </summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const int MostShown = 12;

    private static int Scale => int.Parse(Environment.GetEnvironmentVariable("EJOURNAL_TEST_SCALE") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    public Task The_engine_and_graphql_js_agree_on_the_same_cases_each_time() => AgreeAsync(20251);

    [Fact]
    public Task The_engine_and_graphql_js_agree_on_new_cases() => AgreeAsync(Random.Shared.Next());

    [Fact]
    public async Task Each_known_difference_is_still_one()
    {
        using var judge = GraphQLJs.Judge();
        var comparison = new Comparison(new EngineSide());
        foreach (var known in KnownDifference.All)
        {
            var test = Case.Of(known.Example, "", known.Example.TryGetProperty("data", out var data) ? data : JsonDocument.Parse("[]").RootElement);
            var disagreement = await comparison.CompareAsync(test, judge.Ask(test.ToJson())!.Value);
            Assert.True(disagreement is not null, $"No difference: {known.Example}");
            Assert.True(known.Covers(disagreement), $"{disagreement.Shape} at {known.Example}: ours {disagreement.Ours}, graphql-js {disagreement.Theirs}");
        }
    }

    private async Task AgreeAsync(int seed)
    {
        output.WriteLine($"seed {seed}");
        var comparison = new Comparison(new EngineSide());
        var disagreements = new List<Disagreement>();
        var seen = new Dictionary<string, int>();
        var (sdl, data) = ("", default(JsonElement));
        foreach (var line in GraphQLJs.Generate(seed, 2_500 * Scale, 250 * Scale, 250 * Scale))
        {
            var test = Case.Of(line, sdl, data);
            if (test.Kind == "schema")
            {
                (sdl, data) = (test.Sdl, line.GetProperty("data"));
                continue;
            }

            seen[test.Kind] = seen.GetValueOrDefault(test.Kind) + 1;
            if (await comparison.CompareAsync(test, line.GetProperty("expected")) is not { } disagreement)
                continue;
            if (KnownDifference.All.FirstOrDefault(d => d.Covers(disagreement)) is { } known)
                seen[$"(listed) {known.Reason}"] = seen.GetValueOrDefault($"(listed) {known.Reason}") + 1;
            else
                disagreements.Add(disagreement);
        }

        var counts = string.Join("\n", seen.Select(s => $"{s.Value} {s.Key}"));
        output.WriteLine(counts);
        Assert.True(disagreements.Count == 0, await ReportAsync(disagreements, $"seed {seed}: {disagreements.Count} disagreements in\n{counts}", comparison));
    }

    private static async Task<string> ReportAsync(List<Disagreement> disagreements, string head, Comparison comparison)
    {
        if (disagreements.Count == 0)
            return head;
        using var judge = GraphQLJs.Judge();
        var shrinker = new Shrinker(comparison, judge);
        var report = new StringBuilder(head);
        foreach (var alike in disagreements.GroupBy(d => d.Shape).OrderBy(g => g.Key, StringComparer.Ordinal).Take(MostShown))
        {
            var (test, ours, theirs) = await shrinker.ShrinkAsync(alike.MinBy(d => d.Test.Text.Length)!);
            report.Append(CultureInfo.InvariantCulture, $"\n\n=== {alike.Count()} × {alike.Key} {test.OperationName} {(test.Kind == "execute" ? test.Variables.GetRawText() : "")}\n{test.Text}");
            if (test.Kind is "validate" or "execute")
                report.Append(CultureInfo.InvariantCulture, $"\n--- schema\n{test.Sdl}");
            report.Append(CultureInfo.InvariantCulture, $"\n--- ours\n{ours}\n--- graphql-js\n{theirs}");
        }

        return report.ToString();
    }
}
