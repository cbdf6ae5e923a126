using System.Text.Json;
using EJournal.GraphQL.Engine.Language;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Schema.Sdl;
using EJournal.GraphQL.Engine.Validation;

namespace EJournal.GraphQL.Engine.Tests.Conformance;

public class ValidationCasesTests
{
    private static readonly ValidationOptions Options = new() { MaxErrors = int.MaxValue };

    [Fact]
    public void Every_validation_case_has_the_expected_errors_at_the_expected_places()
    {
        if (!ConformanceCases.Available)
            return;

        var cases = ConformanceCases.ReadLines("validation-cases.jsonl");
        Assert.True(cases.Count >= 536, $"only {cases.Count} cases");
        var failures = cases.Select(Check).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static string? Check(JsonElement @case)
    {
        var test = @case.GetProperty("test").GetString()!;
        var expected = @case.GetProperty("errors").EnumerateArray().Select(ConformanceCases.Locations).ToList();
        var actual = Validate(@case);
        var places = actual.Select(e => string.Join(' ', e.Locations.Select(l => $"{l.Line}:{l.Column}"))).ToList();
        var same = expected.SequenceEqual(places);
        if (ConformanceCases.KnownDifference(test) is not null)
            return same ? $"{test} — listed as a difference, but there is none" : null;
        return same ? null : $"{test} — expected [{string.Join(", ", expected)}], was [{string.Join(", ", places)}] {string.Join(' ', actual.Select(e => e.Message))}";
    }

    private static IReadOnlyList<GraphQLError> Validate(JsonElement @case)
    {
        var schemaText = @case.GetProperty("schema").GetString() ?? string.Empty;
        var schema = schemaText == "@testSchema" ? ConformanceCases.Read("testSchema.graphql") : schemaText;
        var document = Parser.Parse(@case.GetProperty("document").GetString()!);
        var rule = @case.GetProperty("rule").GetString()!.Replace("CustomRule", string.Empty, StringComparison.Ordinal);
        rule = rule.EndsWith("Rule", StringComparison.Ordinal) ? rule[..^4] : rule;
        if (@case.GetProperty("kind").GetString() == "sdl")
        {
            var sdlType = typeof(SdlRule).Assembly.GetType($"EJournal.GraphQL.Engine.Schema.Sdl.Rules.{rule}");
            Assert.NotNull(sdlType);
            return SdlValidator.Validate(document, schema.Length == 0 ? null : Parser.Parse(schema), [(SdlRule)Activator.CreateInstance(sdlType)!]);
        }

        var type = typeof(ValidationRule).Assembly.GetType($"EJournal.GraphQL.Engine.Validation.Rules.{rule}");
        Assert.NotNull(type);
        return DocumentValidator.Validate(SchemaBuilder.FromDocument(Parser.Parse(schema), out _), document, Options, (ValidationRule)Activator.CreateInstance(type)!);
    }
}
