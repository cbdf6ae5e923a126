using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class ScalarLeafsTests : RuleTest
{
    [Theory]
    [InlineData("{ person { name } list }")]
    [InlineData("{ person { __typename } }")]
    public void Passes(string document) => Accepts<ScalarLeafs>(document);

    [Theory]
    [InlineData("{ person }", "1:3", """Field "person" of type "Person" must have a selection of subfields.""")]
    [InlineData("{ list { x } }", "1:8", """Field "list" must not have a selection since type "Int" has no subfields.""")]
    [InlineData("{ pupil(id: 1) { level { x } marks } }", "1:24, 1:30")]
    [InlineData("{ __schema }", "1:3")]
    public void Fails(string document, string places, string? message = null) => Rejects<ScalarLeafs>(document, places, message);
}
