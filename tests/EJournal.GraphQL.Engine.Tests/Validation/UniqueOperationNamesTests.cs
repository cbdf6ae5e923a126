using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class UniqueOperationNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ a }")]
    [InlineData("query A { a } query B { a }")]
    [InlineData("query A { a } fragment A on Pupil { name }")]
    public void Passes(string document) => Accepts<UniqueOperationNames>(document);

    [Theory]
    [InlineData("query A { a } mutation A { a }", "1:7 1:24", """There can be only one operation named "A".""")]
    [InlineData("query A { a } query A { a } query A { a }", "1:7 1:21, 1:7 1:35")]
    public void Fails(string document, string places, string? message = null) => Rejects<UniqueOperationNames>(document, places, message);
}
