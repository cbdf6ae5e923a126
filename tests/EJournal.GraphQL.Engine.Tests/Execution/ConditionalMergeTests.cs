using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>Fields that are selected several times under conditions: order of keys and places of errors (section 6.3.2).</summary>
public class ConditionalMergeTests
{
    private static readonly GraphQLSchema Schema = SchemaOf.Types(typeof(Query), typeof(Parent));

    [Theory]
    [InlineData("{\"early\":true}", """{"data":{"one":1,"two":2}}""")]
    [InlineData("{\"early\":false}", """{"data":{"two":2,"one":1}}""")]
    public async Task A_key_stands_where_its_first_included_selection_does(string variables, string expected) =>
        Assert.Equal(expected, await Schema.RunAsync("query($early: Boolean!) { one @include(if: $early) two one }", variables));

    [Theory]
    [InlineData("{\"a\":true,\"b\":true}", """{"data":{"parent":{"one":1,"two":2},"two":2}}""")]
    [InlineData("{\"a\":false,\"b\":true}", """{"data":{"two":2,"parent":{"two":2}}}""")]
    [InlineData("{\"a\":true,\"b\":false}", """{"data":{"parent":{"one":1},"two":2}}""")]
    [InlineData("{\"a\":false,\"b\":false}", """{"data":{"two":2}}""")]
    public async Task Only_the_included_selections_of_a_key_are_merged(string variables, string expected) => Assert.Equal(
        expected,
        await Schema.RunAsync(
            "query($a: Boolean!, $b: Boolean!) { parent @include(if: $a) { one } two ... @include(if: $b) { parent { two } } }", variables));

    [Fact]
    public async Task An_error_names_the_included_selections() => Assert.Contains(
        "\"locations\":[{\"line\":1,\"column\":62}],\"path\":[\"fails\"]",
        await Schema.RunAsync("query($early: Boolean!) { fails @include(if: $early)         fails }", """{"early":false}"""));

    [Open]
    [QueryType]
    internal static class Query
    {
        public static int One() => 1;

        public static int Two() => 2;

        public static Parent Parent() => new(1, 2);

        public static int? Fails() => throw new InvalidOperationException("of no interest");
    }

    [Open]
    [ObjectType]
    internal sealed record Parent(int One, int Two);
}
