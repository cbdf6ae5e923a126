using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class ValuesOfCorrectTypeTests : RuleTest
{
    [Theory]
    [InlineData("{ list(ids: [1, null], matrix: [[1]], ratio: 1, flag: true, level: LOW) }")]
    [InlineData("{ list(ids: 1, matrix: 2, ratio: -1.5e3, flag: $x) }")]
    [InlineData("""{ pupil(id: 5) { marks(subject: "5", since: null) { value } } }""")]
    [InlineData("""{ find(filter: { required: 1, nested: null, ids: "a" }, any: { a: [B, 1.5] }) { __typename } }""")]
    [InlineData("""{ find(key: { id: "a" }) { __typename } nothing(x: 1) }""")]
    [InlineData("query ($f: Filter = { required: 1 }) { list }")]
    [InlineData("query ($p: Pupil! = null, $q: [Pupil] = 1) { list }")]
    public void Passes(string document) => Accepts<ValuesOfCorrectType>(document);

    [Theory]
    [InlineData("""{ list(flag: 1, ids: "1", ratio: "a", level: "LOW") }""", "1:14, 1:22, 1:34, 1:46")]
    [InlineData("{ list(flag: null, ids: [1.5, true], matrix: [[null]], level: MIDDLE) }", "1:14, 1:26, 1:31, 1:48, 1:63", """Expected value of type "Boolean!", found null.""")]
    [InlineData("{ find(filter: { level: LOW, wrong: 1 }) { __typename } }", "1:16, 1:30", """Field "Filter.required" of required type "Int!" was not provided.""")]
    [InlineData("{ find(filter: [1], key: { id: 1, number: 2 }) { __typename } }", "1:16, 1:26")]
    [InlineData("{ find(key: {}) { __typename } find(key: { id: null }) { __typename } }", "1:13, 1:42")]
    [InlineData("{ find(key: { nope: 1 }) { __typename } }", "1:13, 1:15")]
    [InlineData("{ list(flag: [true]) }", "1:14")]
    [InlineData("""query ($a: Int = "a", $b: Int! = null) { list }""", "1:18, 1:34")]
    [InlineData("{ list(ids: 2147483648, flag: {}) }", "1:13, 1:31")]
    public void Fails(string document, string places, string? message = null) => Rejects<ValuesOfCorrectType>(document, places, message);
}
