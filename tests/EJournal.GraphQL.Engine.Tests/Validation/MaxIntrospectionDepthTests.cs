using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class MaxIntrospectionDepthTests : RuleTest
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } interfaces { interfaces { name } } } } }")]
    [InlineData("{ person { fields { fields { fields { a } } } } }")]
    [InlineData("""{ __type(name: "A") { ...F } } fragment F on __Type { ofType { ...F } }""")]
    public void Passes(string document) => Accepts<MaxIntrospectionDepth>(document);

    [Theory]
    [InlineData("{ __schema { types { fields { type { possibleTypes { inputFields { name } } } } } } }", "1:3", "Maximum introspection depth exceeded.")]
    [InlineData("""{ __type(name: "A") { ...F ...F } } fragment F on __Type { fields { type { ...F } } }""", "1:3")]
    public void Fails(string document, string places, string? message = null) => Rejects<MaxIntrospectionDepth>(document, places, message);
}
