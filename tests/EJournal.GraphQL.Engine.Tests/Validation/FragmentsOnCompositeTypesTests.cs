using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class FragmentsOnCompositeTypesTests : RuleTest
{
    [Theory]
    [InlineData("fragment A on Pupil { name } fragment B on Person { name } fragment C on Found { ... on Room { number } ... { __typename } }")]
    public void Passes(string document) => Accepts<FragmentsOnCompositeTypes>(document);

    [Theory]
    [InlineData("fragment A on Level { bad }", "1:15", """Fragment "A" cannot condition on non composite type "Level".""")]
    [InlineData("{ person { ... on Filter { a } ... on String { b } } }", "1:19, 1:39")]
    public void Fails(string document, string places, string? message = null) => Rejects<FragmentsOnCompositeTypes>(document, places, message);
}
