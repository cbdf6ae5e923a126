using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class LoneAnonymousOperationTests : RuleTest
{
    [Theory]
    [InlineData("{ a }")]
    [InlineData("{ a } fragment F on Pupil { name }")]
    [InlineData("query A { a } query B { a }")]
    public void Passes(string document) => Accepts<LoneAnonymousOperation>(document);

    [Theory]
    [InlineData("{ a } query B { a }", "1:1", "This anonymous operation must be the only defined operation.")]
    [InlineData("{ a } { b }", "1:1, 1:7")]
    public void Fails(string document, string places, string? message = null) => Rejects<LoneAnonymousOperation>(document, places, message);
}
