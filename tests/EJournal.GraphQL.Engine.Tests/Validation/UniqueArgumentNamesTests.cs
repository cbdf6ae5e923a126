using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class UniqueArgumentNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ a(x: 1, y: 1) b(x: 1) }")]
    [InlineData("""{ a @tag(name: "a") @tag(name: "a") }""")]
    public void Passes(string document) => Accepts<UniqueArgumentNames>(document);

    [Theory]
    [InlineData("{ a(x: 1, x: 2, x: 3) }", "1:5 1:11 1:17", """There can be only one argument named "x".""")]
    [InlineData("""{ a @tag(name: "a", name: "b") }""", "1:10 1:21")]
    public void Fails(string document, string places, string? message = null) => Rejects<UniqueArgumentNames>(document, places, message);
}
