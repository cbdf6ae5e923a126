using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class KnownFragmentNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ ...A ... on Query { ...A } } fragment A on Query { list }")]
    public void Passes(string document) => Accepts<KnownFragmentNames>(document);

    [Theory]
    [InlineData("{ ...A person { ...B } } fragment C on Pupil { ...D }", "1:6, 1:20, 1:51", """Unknown fragment "A".""")]
    public void Fails(string document, string places, string? message = null) => Rejects<KnownFragmentNames>(document, places, message);
}
