using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class UniqueInputFieldNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ find(filter: { required: 1, nested: { required: 1 } }) { __typename } }")]
    public void Passes(string document) => Accepts<UniqueInputFieldNames>(document);

    [Theory]
    [InlineData("{ find(filter: { required: 1, required: 2, nested: { ids: 1, ids: 2 } }) { __typename } }", "1:18 1:31, 1:54 1:62", """There can be only one input field named "required".""")]
    public void Fails(string document, string places, string? message = null) => Rejects<UniqueInputFieldNames>(document, places, message);
}
