using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class UniqueVariableNamesTests : RuleTest
{
    [Theory]
    [InlineData("query A($a: Int, $b: Int) { list } query B($a: Int) { list }")]
    public void Passes(string document) => Accepts<UniqueVariableNames>(document);

    [Theory]
    [InlineData("query A($a: Int, $b: Int, $a: ID) { list }", "1:10 1:28", """There can be only one variable named "$a".""")]
    public void Fails(string document, string places, string? message = null) => Rejects<UniqueVariableNames>(document, places, message);
}
