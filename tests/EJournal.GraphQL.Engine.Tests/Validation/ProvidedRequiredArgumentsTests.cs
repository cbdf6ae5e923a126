using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class ProvidedRequiredArgumentsTests : RuleTest
{
    [Theory]
    [InlineData("{ pupil(id: null) { name } list(flag: true) }")]
    [InlineData("{ a @tag }")]
    [InlineData("{ find(filter: { required: 1 }) { __typename } }")]
    public void Passes(string document) => Accepts<ProvidedRequiredArguments>(document);

    [Theory]
    [InlineData("{ pupil { name } }", "1:3", """Field "pupil" argument "id" of type "ID!" is required, but it was not provided.""")]
    [InlineData("mutation { rename { name } }", "1:12, 1:12")]
    [InlineData("{ list(flag: true) @include }", "1:20", """Directive "@include" argument "if" of type "Boolean!" is required, but it was not provided.""")]
    public void Fails(string document, string places, string? message = null) => Rejects<ProvidedRequiredArguments>(document, places, message);
}
