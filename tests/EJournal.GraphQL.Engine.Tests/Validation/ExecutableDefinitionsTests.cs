using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class ExecutableDefinitionsTests : RuleTest
{
    [Theory]
    [InlineData("{ person { name } }")]
    [InlineData("query A { a } fragment F on Pupil { name }")]
    public void Passes(string document) => Accepts<ExecutableDefinitions>(document);

    [Theory]
    [InlineData("{ a } type Cow { name: String } extend type Cow { id: ID }", "1:7, 1:33", """The "Cow" definition is not executable.""")]
    [InlineData("schema { query: A } directive @x on FIELD", "1:1, 1:21", "The schema definition is not executable.")]
    public void Fails(string document, string places, string? message = null) => Rejects<ExecutableDefinitions>(document, places, message);
}
