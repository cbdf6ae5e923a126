using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class OverlappingFieldsCanBeMergedTests : RuleTest
{
    [Theory]
    [InlineData("{ person { name name } person { friends(first: 1) { name } friends(first: 1) { x: name } } }")]
    [InlineData("{ person { ... on Pupil { x: name } ... on Teacher { x: name } } }")]
    [InlineData("{ person { ... on Pupil { x: friends(first: 1) { name } } ... on Teacher { x: friends(first: 2) { name } } } }")]
    [InlineData("{ find(filter: { required: 1, level: LOW }) { __typename } find(filter: { level: LOW, required: 1 }) { __typename } }")]
    [InlineData("{ ...A ...B } fragment A on Query { list ...B } fragment B on Query { list ...A }")]
    public void Passes(string document) => Accepts<OverlappingFieldsCanBeMerged>(document);

    [Theory]
    [InlineData("{ x: list x: person { name } }", "1:3 1:11", """Fields "x" conflict because "list" and "person" are different fields. Use different aliases on the fields to fetch both if this was intentional.""")]
    [InlineData("{ list(ids: 1) list(ids: 2) list }", "1:3 1:16, 1:3 1:29, 1:16 1:29")]
    [InlineData("{ list(level: $a) list(level: $b) }", "1:3 1:19")]
    [InlineData("{ find(filter: { required: 1 }) { __typename } find(filter: { required: 2 }) { __typename } }", "1:3 1:48")]
    [InlineData("{ person { ... on Pupil { class { title } } ... on Teacher { class { title } } } }", "1:27 1:62")]
    [InlineData("{ person { ... on Pupil { level } ... on Teacher { level } } }", "1:27 1:52")]
    [InlineData("{ person { x: name } ...F } fragment F on Query { person { x: __typename } }", "1:3 1:12 1:51 1:60")]
    [InlineData("{ ... { x: list x: person { name } } }", "1:9 1:17")]
    [InlineData("{ person { ... on Pupil { x: name x: __typename ... { x: level } } } }", "1:27 1:35, 1:27 1:55, 1:35 1:55")]
    [InlineData("{ ...A ...B } fragment A on Query { x: list } fragment B on Query { x: __typename }", "1:37 1:69")]
    public void Fails(string document, string places, string? message = null) => Rejects<OverlappingFieldsCanBeMerged>(document, places, message);

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("1", "2", false)]
    [InlineData("1.5", "1.5", true)]
    [InlineData("1.5", "1.25", false)]
    [InlineData("1.0", "1", false)]
    [InlineData("\"a\"", "\"\"\"a\"\"\"", true)]
    [InlineData("\"a\"", "\"b\"", false)]
    [InlineData("LOW", "LOW", true)]
    [InlineData("LOW", "\"LOW\"", false)]
    [InlineData("LOW", "HIGH", false)]
    [InlineData("true", "true", true)]
    [InlineData("true", "false", false)]
    [InlineData("null", "null", true)]
    [InlineData("null", "false", false)]
    [InlineData("$v", "$v", true)]
    [InlineData("$v", "$w", false)]
    [InlineData("[1, 2]", "[1, 2]", true)]
    [InlineData("[1, 2]", "[2, 1]", false)]
    [InlineData("[1, 2]", "[1]", false)]
    [InlineData("{ a: 1, b: [2] }", "{ b: [2], a: 1 }", true)]
    [InlineData("{ a: 1 }", "{ a: 2 }", false)]
    [InlineData("{ a: 1 }", "{ b: 1 }", false)]
    [InlineData("{ a: 1 }", "{ a: 1, b: 1 }", false)]
    public void Arguments_are_the_same_when_their_values_are(string first, string second, bool same)
    {
        var document = $"{{ find(any: {first}) {{ __typename }} find(any: {second}) {{ __typename }} }}";
        if (same)
            Accepts<OverlappingFieldsCanBeMerged>(document);
        else
            Rejects<OverlappingFieldsCanBeMerged>(document, $"1:3 1:{30 + first.Length}");
    }
}
