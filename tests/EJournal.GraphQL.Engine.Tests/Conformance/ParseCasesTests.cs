using System.Text;
using System.Text.Json;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Tests.Conformance;

public class ParseCasesTests
{
    [Fact]
    public void Every_parse_case_has_the_expected_verdict_and_place()
    {
        if (!ConformanceCases.Available)
            return;

        var cases = ConformanceCases.ReadLines("parse-cases.jsonl");
        Assert.True(cases.Count >= 142, $"only {cases.Count} cases");
        var failures = cases.Select(Check).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void Printing_an_accepted_case_changes_nothing_the_second_time()
    {
        if (!ConformanceCases.Available)
            return;

        foreach (var @case in ConformanceCases.ReadLines("parse-cases.jsonl").Where(c => c.GetProperty("ok").GetBoolean()))
        {
            var document = @case.GetProperty("document").GetString()!;
            if (Verdict(document, ParserLimits.Unlimited, out _) != "accepted")
                continue;
            var printed = Printer.Print(Parser.Parse(document));
            Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
        }
    }

    private static string? Check(JsonElement @case)
    {
        var options = @case.GetProperty("options");
        var limits = options.ValueKind == JsonValueKind.Object && options.TryGetProperty("maxTokens", out var tokens)
            ? ParserLimits.Unlimited with { Tokens = tokens.GetInt32() }
            : ParserLimits.Unlimited;
        var document = @case.GetProperty("document").GetString()!;
        var expected = @case.GetProperty("ok").GetBoolean() ? "accepted" : ConformanceCases.Locations(@case.GetProperty("error"));
        var actual = Verdict(document, limits, out var message);
        // A test can give the same document with and without an option; only with one is it beyond the specification.
        if (options.ValueKind == JsonValueKind.Object && ConformanceCases.KnownDifference(@case.GetProperty("test").GetString()!) is not null)
            return actual == expected ? $"{document} — listed as a difference, but there is none" : null;
        return actual == expected ? null : $"{document} — expected {expected}, was {actual} {message}";
    }

    private static string Verdict(string document, ParserLimits limits, out string? message)
    {
        try
        {
            Parser.Parse(Encoding.UTF8.GetBytes(document), limits);
            message = null;
            return "accepted";
        }
        catch (GraphQLSyntaxException e)
        {
            message = e.Message;
            return $"{e.Location.Line}:{e.Location.Column}";
        }
    }
}
