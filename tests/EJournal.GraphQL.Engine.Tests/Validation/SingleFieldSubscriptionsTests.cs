using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class SingleFieldSubscriptionsTests : RuleTest
{
    [Theory]
    [InlineData("subscription { marked { value } }")]
    [InlineData("subscription { marked { value } ... { marked { pupil { name } } } }")]
    [InlineData("query { a b }")]
    [InlineData("subscription { ...F } fragment F on Subscription { marked { value } ...F }")]
    public void Passes(string document) => Accepts<SingleFieldSubscriptions>(document);

    [Theory]
    [InlineData("subscription S { marked { value } other { value } }", "1:35", """Subscription "S" must select only one top level field.""")]
    [InlineData("subscription { ...F } fragment F on Subscription { marked { value } x: other { value } }", "1:69")]
    [InlineData("subscription { __typename }", "1:16", "Anonymous Subscription must not select an introspection top level field.")]
    [InlineData("subscription ($on: Boolean!) { marked @include(if: $on) { value } }", "1:39", "Anonymous Subscription must not use `@skip` or `@include` on its top level.")]
    [InlineData("subscription { marked @skip(if: false) { value } ... @include(if: true) { other { value } } }", "1:23 1:54")]
    [InlineData("subscription { ...F } fragment F on Subscription { marked @skip(if: true) { value } }", "1:59")]
    [InlineData("subscription { ...F } fragment F on Pupil { name }", "1:14", "Anonymous Subscription must select one top level field.")]
    public void Fails(string document, string places, string? message = null) => Rejects<SingleFieldSubscriptions>(document, places, message);
}
