using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class NoFragmentCyclesTests : RuleTest
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...B ...B } fragment B on Query { list }")]
    [InlineData("fragment A on Query { ...Unknown }")]
    public void Passes(string document) => Accepts<NoFragmentCycles>(document);

    [Theory]
    [InlineData("fragment A on Query { ...A }", "1:23", """Cannot spread fragment "A" within itself.""")]
    [InlineData("fragment A on Query { x { ...B } } fragment B on Query { ... { ...A } }", "1:27 1:64", """Cannot spread fragment "A" within itself via "B".""")]
    [InlineData("fragment A on Query { ...B ...C } fragment B on Query { ...A } fragment C on Query { ...A }", "1:23 1:57, 1:28 1:86")]
    public void Fails(string document, string places, string? message = null) => Rejects<NoFragmentCycles>(document, places, message);
}
