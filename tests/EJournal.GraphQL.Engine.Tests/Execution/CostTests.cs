using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>10 for each field that is fetched, 1 for each item of a list, with the actual variables; known before anything runs.</summary>
public class CostTests
{
    private const string TooCostly = """{"errors":[{"message":"The operation asks for too much at once: select less, or smaller pages.","extensions":{"code":"TOO_COSTLY"}}]}""";

    private static readonly GraphQLSchema Schema = SchemaOf.Types(
        typeof(Query), typeof(IItem), typeof(Book), typeof(BookType), typeof(Map), typeof(MapType), typeof(Page));

    [Theory]
    [InlineData("{ __typename }", null, 0)]
    [InlineData("{ book { title } }", null, 10)]
    [InlineData("{ book { title } other: book { title } }", null, 20)]
    // The same field twice is one field.
    [InlineData("{ book { title } book { title } ...B } fragment B on Query { book { title } }", null, 10)]
    [InlineData("{ shelf { title } }", null, 110)]
    // Batched: fetched once for a hundred books, and five of each.
    [InlineData("{ shelf { related { title } } }", null, 10 + 10 + (100 * (1 + 5)))]
    [InlineData("{ shelf { related { related { title } } } }", null, 10 + 20 + (100 * (1 + (5 * (1 + 5)))))]
    [InlineData("{ books { items { title } } }", null, 10 + 20)]
    [InlineData("{ books(first: 7) { items { title } } }", null, 10 + 7)]
    [InlineData("query($n: Int) { books(first: $n) { items { title } } }", """{"n":7}""", 10 + 7)]
    [InlineData("query($n: Int = 7) { books(first: $n) { items { title } } }", null, 10 + 7)]
    [InlineData("query($n: Int) { books(first: $n) { items { title } } }", null, 10 + 20)]
    [InlineData("query($n: Int! = 9) { books(first: $n) { items { related { title } } } }", """{"n":2}""", 10 + 10 + (2 * 6))]
    [InlineData("""{ byIds(ids: ["a", "b", "c"]) { id } }""", null, 10 + 3)]
    [InlineData("query($i: [ID!]!) { byIds(ids: $i) { id } }", """{"i":["a","b"]}""", 10 + 2)]
    [InlineData("query($i: ID!) { byIds(ids: [$i, \"x\"]) { id } }", """{"i":"a"}""", 10 + 2)]
    [InlineData("query($i: [ID!]!) { byIds(ids: $i) { id } }", """{"i":"a"}""", 10 + 1)]
    // Of the types that an item can have, the dearest; and each is fetched for.
    [InlineData("""{ byIds(ids: ["a", "b"]) { ... on Book { related { title } } ... on Map { sheets } } }""", null, 10 + 20 + (2 * (1 + 40)))]
    [InlineData("query($b: Boolean!) { shelf @skip(if: $b) { title } book { title } }", """{"b":true}""", 10)]
    [InlineData("query($b: Boolean!) { shelf @skip(if: $b) { title } book { title } }", """{"b":false}""", 120)]
    [InlineData("query($b: Boolean!) { shelf { title related @include(if: $b) { title } } }", """{"b":false}""", 110)]
    [InlineData("{ __schema { types { fields { name } } } }", null, 0)]
    public async Task The_cost_is_that_of_the_expanded_operation_with_these_values(string document, string? variables, int cost)
    {
        var request = new GraphQLRequest(document) { Variables = variables is null ? default : System.Text.Json.JsonElement.Parse(variables) };
        using var result = await new GraphQLExecutor(Schema, new()).ExecuteAsync(request, new TestServices());

        Assert.Equal((ResultKind.Executed, cost), (result.Kind, result.Cost));
    }

    [Theory]
    [InlineData("{ books(first: 0) { total } }", null)]
    [InlineData("{ books(first: -1) { total } }", null)]
    [InlineData("{ books(first: 101) { total } }", null)]
    [InlineData("{ books(first: 2147483647) { total } }", null)]
    [InlineData("{ books(first: null) { total } }", null)]
    [InlineData("query($n: Int) { books(first: $n) { total } }", """{"n":null}""")]
    [InlineData("query($n: Int) { books(first: $n) { total } }", """{"n":-5}""")]
    [InlineData("query($n: Int = 1000) { books(first: $n) { total } }", null)]
    public async Task A_page_of_no_allowed_size_is_refused_before_anything_runs(string document, string? variables)
    {
        var services = new TestServices();
        var answer = await Schema.RunAsync(document, variables, services);

        Assert.Equal("""{"errors":[{"message":"Argument \"first\": A number from 1 to 100 is expected.","extensions":{"code":"BAD_USER_INPUT"}}]}""", answer);
        Assert.Empty(services.Log.Calls);
    }

    [Fact]
    public async Task A_list_of_more_than_the_allowed_ids_is_refused()
    {
        var ids = string.Concat(Enumerable.Repeat("\"a\",", 101));
        var answer = await Schema.RunAsync($"{{ byIds(ids: [{ids}]) {{ id }} }}");

        Assert.Equal("""{"errors":[{"message":"Argument \"ids\": At most 100 items can be given.","extensions":{"code":"BAD_USER_INPUT"}}]}""", answer);
    }

    [Fact]
    public async Task The_limit_admits_its_number_and_refuses_one_more()
    {
        var document = "{ shelf { title } }";
        Assert.StartsWith("""{"data":{"shelf":""", await Schema.RunAsync(document, options: new() { MaxCost = 110 }), StringComparison.Ordinal);
        Assert.Equal(TooCostly, await Schema.RunAsync(document, options: new() { MaxCost = 109 }));
    }

    [Theory]
    [InlineData("query($n: Int) { books(first: $n) { items { related { related { related { title } } } } } }", """{"n":100}""")]
    [InlineData("{ shelf { related { related { related { related { related { related { related { related { related { title } } } } } } } } } } }", null)]
    public async Task What_costs_too_much_runs_nothing_at_all(string document, string? variables)
    {
        var services = new TestServices();
        Assert.Equal(TooCostly, await Schema.RunAsync(document, variables, services));
        Assert.Empty(services.Log.Calls);
        Assert.Empty(services.Gate.Selected);
    }

    [Fact]
    public async Task The_sum_stops_instead_of_turning_negative()
    {
        var document = "{" + string.Concat(Enumerable.Range(0, 30).Select(i => $" a{i}: shelf " + string.Concat(Enumerable.Repeat("{ related ", 9)) + "{ title }" + new string('}', 9))) + "}";
        Assert.Equal(TooCostly, await Schema.RunAsync(document, options: new() { MaxCost = int.MaxValue - 1, Validation = new() { Limits = null } }));
    }

    [InterfaceType("Item")]
    [Open]
    internal interface IItem
    {
        [ID]
        string Id { get; }
    }

    [ObjectType]
    [Open]
    internal sealed record Book([property: ID] string Id, string Title) : IItem;

    [ObjectType]
    [Open]
    internal sealed record Map([property: ID] string Id) : IItem;

    [ObjectType]
    [Open]
    internal sealed record Page([property: ListSize(100)] IReadOnlyList<Book> Items, int Total);

    [Open]
    [ObjectType<Book>]
    internal static class BookType
    {
        [BatchResolver]
        [ListSize(50, Usual = 5)]
        public static IReadOnlyList<IReadOnlyList<Book>> Related([Parent] IReadOnlyList<Book> books) => [.. books.Select(_ => Array.Empty<Book>())];
    }

    [Open]
    [ObjectType<Map>]
    internal static class MapType
    {
        [BatchResolver]
        [ListSize(40)]
        public static IReadOnlyList<IReadOnlyList<int>> Sheets([Parent] IReadOnlyList<Map> maps) => [.. maps.Select(_ => Array.Empty<int>())];
    }

    [Open]
    [QueryType]
    internal static class Query
    {
        public static Book Book(CallLog log) => Noted(log, new Book("1", "One"));

        [ListSize(100)]
        public static IReadOnlyList<Book> Shelf(CallLog log) => Noted(log, Array.Empty<Book>());

        [ListSize(100, Usual = 20, By = nameof(first))]
        public static Page Books(CallLog log, int? first) => Noted(log, new Page([], first ?? 20));

        [ListSize(100, By = nameof(ids))]
        public static IReadOnlyList<IItem> ByIds(CallLog log, [ID] IReadOnlyList<string> ids) => Noted(log, ids.Select(i => new Map(i)).ToArray());

        private static T Noted<T>(CallLog log, T value)
        {
            log.Calls.Add(typeof(T).Name);
            return value;
        }
    }
}
