using System.Diagnostics;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Limits;
using EJournal.GraphQL.Engine.Validation;
using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class MergeBudgetTests
{
    // Valid, shallow documents that take other validators seconds to minutes.
    private static readonly Dictionary<string, string> Bombs = new()
    {
        ["2,000 equal leaves"] = "{ person { " + Repeat("name ", 2_000) + "} }",
        ["30 × 30 inline fragments"] = "{ person { " + Repeat("... { " + Repeat("... { name name } ", 30) + "} ", 30) + "} }",
        ["200 × 100 inline fragments"] = "{ person { " + Repeat("... { " + Repeat("... { name } ", 100) + "} ", 200) + "} }",
        ["equal fields with selections"] = "{ " + Repeat("person { friends { name } } ", 500) + "}",
        ["swapped arguments"] = "{ " + Repeat("list(ids: [1, 2, 3, 4, 5, 6, 7, 8, 9], flag: true) list(flag: true, ids: [1, 2, 3, 4, 5, 6, 7, 8, 9]) ", 200) + "}",
        ["fragments that spread each other"] = "{ ...F0 ...F1 } " + string.Concat(Enumerable.Range(0, 200).Select(i =>
            $"fragment F{i} on Query {{ person {{ friends {{ name }} }} ...F{(i + 1) % 200} ...F{(i + 7) % 200} }} ")),
        ["fragments that nest each other"] = "{ ...F0 ...F1 } " + string.Concat(Enumerable.Range(0, 200).Select(i =>
            $"fragment F{i} on Person {{ friends {{ ...F{(i + 1) % 200} }} friends {{ ...F{(i + 3) % 200} }} }} ")),
    };

    public static TheoryData<string> Names() => [.. Bombs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rule_alone_gives_up_within_its_budget(string bomb)
    {
        var document = Parser.Parse(Bombs[bomb]);
        Assert.InRange(Fastest(() => Assert.Equal("DOCUMENT_TOO_LARGE", Assert.Single(Validate(document)).Code)), 0, 2_000);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_limits_refuse_it_before_the_rules(string bomb)
    {
        var document = Parser.Parse(Bombs[bomb]);
        Assert.InRange(Fastest(() => Assert.NotNull(DocumentLimitsRule.Check(document, DocumentLimits.Default))), 0, 2_000);
    }

    [Fact]
    public void An_ordinary_screen_stays_far_below_the_budget()
    {
        var selection = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"f{i}: name"));
        var document = Parser.Parse($"{{ a: person {{ {selection} }} ...Same }} fragment Same on Query {{ a: person {{ {selection} }} }}");
        Assert.Empty(DocumentValidator.Validate(RuleTest.School, document, new ValidationOptions { MaxFieldComparisons = 200, Limits = null }, new OverlappingFieldsCanBeMerged()));
    }

    private static IReadOnlyList<GraphQLError> Validate(DocumentNode document) =>
        DocumentValidator.Validate(RuleTest.School, document, new ValidationOptions { Limits = null }, new OverlappingFieldsCanBeMerged());

    // Of several runs, and far above what one takes: other tests share the processors.
    private static double Fastest(Action action) => Enumerable.Range(0, 5).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    });

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
