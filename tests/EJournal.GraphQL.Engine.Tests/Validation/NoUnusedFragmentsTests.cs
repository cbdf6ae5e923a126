using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class NoUnusedFragmentsTests : RuleTest
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { list }")]
    [InlineData("query X { ...A } query Y { ...B } fragment A on Query { list } fragment B on Query { list }")]
    public void Passes(string document) => Accepts<NoUnusedFragments>(document);

    [Theory]
    [InlineData("{ a } fragment A on Query { list } fragment B on Query { ...A }", "1:7, 1:36", """Fragment "A" is never used.""")]
    [InlineData("{ a } fragment A on Query { ...A }", "1:7")]
    public void Fails(string document, string places, string? message = null) => Rejects<NoUnusedFragments>(document, places, message);
}
