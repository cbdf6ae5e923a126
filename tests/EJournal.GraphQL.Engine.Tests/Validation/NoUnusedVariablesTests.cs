using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class NoUnusedVariablesTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: ID!, $b: Boolean!) { pupil(id: $a) @skip(if: $b) { name } }")]
    [InlineData("query ($a: ID) { ...F } fragment F on Query { ...G } fragment G on Query { pupil(id: $a) { name } }")]
    public void Passes(string document) => Accepts<NoUnusedVariables>(document);

    [Theory]
    [InlineData("query Q($a: ID, $b: ID) { pupil(id: $a) { name } }", "1:17", """Variable "$b" is never used in operation "Q".""")]
    [InlineData("query ($a: ID) { list ...F } fragment F on Query { list } fragment G on Query { pupil(id: $a) { name } }", "1:8")]
    public void Fails(string document, string places, string? message = null) => Rejects<NoUnusedVariables>(document, places, message);
}
