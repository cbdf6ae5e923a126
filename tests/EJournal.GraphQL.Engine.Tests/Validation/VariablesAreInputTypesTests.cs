using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class VariablesAreInputTypesTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: Int, $b: [Filter!]!, $c: Level, $d: Unknown) { list }")]
    public void Passes(string document) => Accepts<VariablesAreInputTypes>(document);

    [Theory]
    [InlineData("query ($a: Pupil, $b: [[Found!]]) { list }", "1:12, 1:23", """Variable "$a" cannot be non-input type "Pupil".""")]
    public void Fails(string document, string places, string? message = null) => Rejects<VariablesAreInputTypes>(document, places, message);
}
