using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class KnownTypeNamesTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: [Level!]!, $b: Filter) { a { ... on Pupil { name } ... { b } } } fragment F on Found { __typename }")]
    public void Passes(string document) => Accepts<KnownTypeNames>(document);

    [Theory]
    [InlineData("query ($a: [Wrong!]) { a { ... on Bad { b } } } fragment F on Worse { c }", "1:13, 1:35, 1:63", """Unknown type "Wrong".""")]
    [InlineData("query Foo { __typename } fragment Foo on Foo { a }", "1:42")]
    public void Fails(string document, string places, string? message = null) => Rejects<KnownTypeNames>(document, places, message);
}
