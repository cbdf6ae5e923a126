using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class NoDeprecatedTests : RuleTest
{
    [Theory]
    [InlineData("{ pupil(id: 1) { level } }")]
    public void Passes(string document) => Accepts<NoDeprecated>(document);

    [Theory]
    [InlineData("{ pupil(id: 1, old: 2) { name } find(filter: { old: 1, required: 1, level: HIGH }) { __typename } }", "1:16, 1:48, 1:76")]
    [InlineData("{ person { ... on Teacher { old } } }", "1:29", "The field Teacher.old is deprecated. Gone.")]
    public void Fails(string document, string places, string? message = null) => Rejects<NoDeprecated>(document, places, message);
}
