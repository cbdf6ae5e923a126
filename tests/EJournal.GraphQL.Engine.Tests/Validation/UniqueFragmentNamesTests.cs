using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class UniqueFragmentNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ a } fragment A on Pupil { name } fragment B on Pupil { name }")]
    public void Passes(string document) => Accepts<UniqueFragmentNames>(document);

    [Theory]
    [InlineData("fragment A on Pupil { name } fragment A on Room { number }", "1:10 1:39", """There can be only one fragment named "A".""")]
    public void Fails(string document, string places, string? message = null) => Rejects<UniqueFragmentNames>(document, places, message);
}
