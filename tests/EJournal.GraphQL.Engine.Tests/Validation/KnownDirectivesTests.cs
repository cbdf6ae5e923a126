using EJournal.GraphQL.Engine.Validation.Rules;

namespace EJournal.GraphQL.Engine.Tests.Validation;

public class KnownDirectivesTests : RuleTest
{
    [Theory]
    [InlineData("""query @tag { list @tag @skip(if: true) ... @include(if: true) @once(reason: "a") { list } }""")]
    [InlineData("""query ($a: Int @once(reason: "a")) { list }""")]
    public void Passes(string document) => Accepts<KnownDirectives>(document);

    [Theory]
    [InlineData("{ list @nothing }", "1:8", """Unknown directive "@nothing".""")]
    [InlineData("query @include(if: true) { list ...F @tag ... @tag { list } } fragment F on Query @tag { list }", "1:7, 1:38, 1:47, 1:83", """Directive "@include" may not be used on QUERY.""")]
    [InlineData("mutation @tag { a } subscription @tag { a }", "1:10, 1:34")]
    [InlineData("{ list @deprecated }", "1:8")]
    public void Fails(string document, string places, string? message = null) => Rejects<KnownDirectives>(document, places, message);
}
