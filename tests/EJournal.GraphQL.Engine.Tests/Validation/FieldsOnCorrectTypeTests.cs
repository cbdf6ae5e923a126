using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class FieldsOnCorrectTypeTests : RuleTest
{
    [Theory]
    [InlineData("""{ person { name __typename ... on Pupil { marks { value } } } __schema { types { name } } __type(name: "A") { name } }""")]
    [InlineData("{ find { __typename } }")]
    [InlineData("fragment F on Unknown { anything }")]
    [InlineData("{ unknown: person { name } }")]
    public void Passes(string document) => Accepts<FieldsOnCorrectType>(document);

    [Theory]
    [InlineData("{ nothing }", "1:3", """Cannot query field "nothing" on type "Query".""")]
    [InlineData("{ person { marks { value } } }", "1:12", """Cannot query field "marks" on type "Person".""")]
    [InlineData("{ find { name } }", "1:10")]
    [InlineData("{ person { __schema { types { name } } } }", "1:12")]
    [InlineData("{ pupil(id: 1) { ... on Pupil { x y } } }", "1:33, 1:35")]
    public void Fails(string document, string places, string? message = null) => Rejects<FieldsOnCorrectType>(document, places, message);
}
