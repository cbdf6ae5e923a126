using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class KnownArgumentNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ pupil(id: 1) { name } }")]
    [InlineData("{ list @include(if: true) }")]
    [InlineData("{ nothing(x: 1) @nothing(x: 1) }")]
    public void Passes(string document) => Accepts<KnownArgumentNames>(document);

    [Theory]
    [InlineData("{ pupil(id: 1, wrong: 2, bad: 3) { name } }", "1:16, 1:26", """Unknown argument "wrong" on field "Query.pupil".""")]
    [InlineData("{ list @skip(unless: true) }", "1:14", """Unknown argument "unless" on directive "@skip".""")]
    public void Fails(string document, string places, string? message = null) => Rejects<KnownArgumentNames>(document, places, message);
}
