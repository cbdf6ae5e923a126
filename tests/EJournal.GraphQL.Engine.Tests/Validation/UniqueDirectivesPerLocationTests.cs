using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class UniqueDirectivesPerLocationTests : RuleTest
{
    [Theory]
    [InlineData("{ list @tag @tag @skip(if: true) other @skip(if: true) }")]
    [InlineData("{ list @unknown @unknown }")]
    public void Passes(string document) => Accepts<UniqueDirectivesPerLocation>(document);

    [Theory]
    [InlineData("{ list @skip(if: true) @tag @skip(if: false) @skip(if: true) }", "1:8 1:29, 1:8 1:46", """The directive "@skip" can only be used once at this location.""")]
    public void Fails(string document, string places, string? message = null) => Rejects<UniqueDirectivesPerLocation>(document, places, message);
}
