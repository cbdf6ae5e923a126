namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>A resolver may return a sequence that is computed only when it is read: what it throws then is its field's error.</summary>
public class LateSequenceTests
{
    private static readonly Schema.GraphQLSchema Schema = SchemaOf.Types(typeof(Query), typeof(Item));

    [Theory]
    [InlineData("late")]
    [InlineData("lateLists")]
    [InlineData("unset")]
    public async Task A_sequence_that_throws_is_an_error_of_its_field_and_the_others_are_answered(string field)
    {
        var reported = new List<string>();
        var answer = await Schema.RunAsync($$"""{ a: items { name } {{field}} { name } b: items { name } }""", options: new() { OnUnexpectedError = (_, f) => reported.Add(f.Name) });
        Assert.Equal(
            $$$"""{"data":{"a":[{"name":"1"}],"{{{field}}}":null,"b":[{"name":"1"}]},"errors":[{"message":"Internal error.","locations":[{"line":1,"column":21}],"path":["{{{field}}}"],"extensions":{"code":"INTERNAL"}}]}""",
            answer);
        Assert.Equal([field], reported);
    }

    [Fact]
    public async Task A_sequence_that_is_computed_late_is_answered_like_a_list()
    {
        Assert.Equal("""{"data":{"fine":[{"name":"1"},{"name":"2"}]}}""", await Schema.RunAsync("{ fine { name } }"));
    }

    [Open]
    [ObjectType]
    internal sealed record Item(string Name);

    [Open]
    [QueryType]
    internal static class Query
    {
        [ListSize(1)]
        public static IReadOnlyList<Item> Items() => [new("1")];

        [ListSize(2)]
        public static IEnumerable<Item> Fine() => Enumerable.Range(1, 2).Select(i => new Item($"{i}"));

        [ListSize(3)]
        public static IEnumerable<Item>? Late() => Enumerable.Range(0, 3).Select(i => new Item($"{6 / (2 - i)}"));

        [ListSize(3)]
        public static IReadOnlyList<IEnumerable<Item>>? LateLists() => [Items(), Late()!, Items()];

        [ListSize(3)]
        public static IReadOnlyList<Item>? Unset() => default(System.Collections.Immutable.ImmutableArray<Item>);
    }
}
