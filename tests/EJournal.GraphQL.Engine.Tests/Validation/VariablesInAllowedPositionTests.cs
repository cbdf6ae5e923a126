using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class VariablesInAllowedPositionTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: ID!, $b: ID, $l: [Int!]!, $m: Int!) { pupil(id: $a) { marks(subject: $b) { value } } list(ids: $l, flag: true, matrix: [[$m]]) }")]
    [InlineData("query ($a: Boolean = true) { list(flag: $a) }")]
    [InlineData("query ($a: Int) { find(filter: { required: 1, withDefault: $a }) { __typename } }")]
    [InlineData("query ($a: ID!) { find(key: { id: $a }) { __typename } }")]
    [InlineData("query ($a: Unknown) { list(flag: $a) }")]
    public void Passes(string document) => Accepts<VariablesInAllowedPosition>(document);

    [Theory]
    [InlineData("query ($a: ID) { pupil(id: $a) { name } }", "1:8 1:28", """Variable "$a" of type "ID" used in position expecting type "ID!".""")]
    [InlineData("query ($a: Boolean = null) { list(flag: $a) }", "1:8 1:41")]
    [InlineData("query ($a: [Int]) { list(flag: true, matrix: $a) }", "1:8 1:46")]
    [InlineData("query ($a: ID) { find(key: { id: $a }) { __typename } }", "1:8 1:34", """Variable "$a" is of type "ID" but must be non-nullable to be used for OneOf Input Object "OneKey".""")]
    [InlineData("query ($a: Int) { find(key: { id: $a }) { __typename } }", "1:8 1:35, 1:8 1:35", """Variable "$a" of type "Int" used in position expecting type "ID".""")]
    [InlineData("query ($a: Int) { ...F } fragment F on Query { pupil(id: $a) { name } }", "1:8 1:58")]
    [InlineData("query ($a: Int) { list(flag: true, matrix: [[$a]]) }", "1:8 1:46")]
    public void Fails(string document, string places, string? message = null) => Rejects<VariablesInAllowedPosition>(document, places, message);
}
