using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class NoSchemaIntrospectionTests : RuleTest
{
    [Theory]
    [InlineData("{ person { __typename } }")]
    public void Passes(string document) => Accepts<NoSchemaIntrospection>(document);

    [Theory]
    [InlineData("""{ __schema { types { name } } s: __type(name: "A") { name } }""", "1:3, 1:14, 1:31")]
    public void Fails(string document, string places, string? message = null) => Rejects<NoSchemaIntrospection>(document, places, message);
}
