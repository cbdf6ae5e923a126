using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class NoUndefinedVariablesTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: ID!) { pupil(id: $a) { ...F } } fragment F on Pupil { marks(subject: $a) { value } }")]
    [InlineData("fragment F on Pupil { marks(subject: $a) { value } }")]
    public void Passes(string document) => Accepts<NoUndefinedVariables>(document);

    [Theory]
    [InlineData("query Q { pupil(id: $a) { ...F } } fragment F on Pupil { marks(subject: $b) { value } }", "1:21 1:1, 1:73 1:1", """Variable "$a" is not defined by operation "Q".""")]
    [InlineData("{ find(filter: { ids: [$x] }) { __typename } }", "1:24 1:1", """Variable "$x" is not defined.""")]
    public void Fails(string document, string places, string? message = null) => Rejects<NoUndefinedVariables>(document, places, message);
}
