using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class PossibleFragmentSpreadsTests : RuleTest
{
    [Theory]
    [InlineData("{ person { ... on Pupil { name } ... on Person { name } } find { ... on Person { name } ... on Room { number } } }")]
    [InlineData("fragment P on Pupil { ...Q } fragment Q on Found { __typename }")]
    [InlineData("fragment P on Nothing { ... on Room { number } }")]
    public void Passes(string document) => Accepts<PossibleFragmentSpreads>(document);

    [Theory]
    [InlineData("{ person { ... on Room { number } } }", "1:12", """Fragment cannot be spread here as objects of type "Person" can never be of type "Room".""")]
    [InlineData("{ find { ...T } } fragment T on Teacher { name }", "1:10", """Fragment "T" cannot be spread here as objects of type "Found" can never be of type "Teacher".""")]
    public void Fails(string document, string places, string? message = null) => Rejects<PossibleFragmentSpreads>(document, places, message);
}
