namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>A resolver can ask what is selected below its field.</summary>
public class LookAheadTests
{
    private static readonly Schema.GraphQLSchema Schema = SchemaOf.Types(typeof(Query), typeof(Shelf), typeof(ShelfBooks), typeof(Book));

    [Theory]
    [InlineData("{ shelf { seen books { title } } }", "books title")]
    [InlineData("{ shelf { seen books { pages } } }", "books")]
    [InlineData("{ shelf { seen } }", "")]
    [InlineData("{ shelf { seen volumes: books { name: title } } }", "books title")]
    [InlineData("{ shelf { seen ...Books } } fragment Books on Shelf { books { ... on Book { title } } }", "books title")]
    [InlineData("{ shelf { seen books @skip(if: true) { title } } }", "")]
    [InlineData("{ shelf { seen books { title @include(if: false) pages } more: books { title } } }", "books title")]
    [InlineData("{ shelf { seen books { secret pages } } }", "books")]
    public async Task Whether_a_field_is_selected_below_is_told_as_it_will_be_resolved(string document, string seen) =>
        Assert.Contains($"\"seen\":\"{seen}\"", await Schema.RunAsync(document), StringComparison.Ordinal);

    [Fact]
    public async Task Conditions_are_those_of_each_request()
    {
        const string Document = "query($with: Boolean!) { shelf { seen books @include(if: $with) { title } } }";

        Assert.Contains("\"seen\":\"books title\"", await Schema.RunAsync(Document, """{"with":true}"""), StringComparison.Ordinal);
        Assert.Contains("\"seen\":\"\"", await Schema.RunAsync(Document, """{"with":false}"""), StringComparison.Ordinal);
        Assert.Contains("\"seen\":\"books title\"", await Schema.RunAsync(Document, """{"with":true}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_resolver_looks_ahead_too() =>
        Assert.Equal("""{"data":{"shelf":{"books":[{"title":"read along","pages":null}]}}}""", await Schema.RunAsync("{ shelf { books { title pages } } }"));

    [Theory]
    [InlineData("{ shelf { single books(from: 7) { title } } }", "7 title")]
    [InlineData("{ shelf { single books { pages } } }", "0")]
    [InlineData("query($from: Int = 9) { shelf { single ...Books } } fragment Books on Shelf { books(from: $from) { title } }", "9 title")]
    [InlineData("{ shelf { single books(from: 7) { title } books(from: 7) { pages } } }", "7 title")]
    [InlineData("{ shelf { single books(from: 7) { title } more: books(from: 8) { title } } }", "none")]
    [InlineData("{ shelf { single books(from: 7) @skip(if: true) { title } more: books(from: 8) { pages } } }", "8")]
    [InlineData("{ shelf { single } }", "none")]
    public async Task The_only_selection_of_a_field_is_told_with_its_arguments(string document, string single) =>
        Assert.Contains($"\"single\":\"{single}\"", await Schema.RunAsync(document), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ shelf { onlyTitles books { title } } }", true)]
    [InlineData("{ shelf { onlyTitles books { __typename name: title } more: books { title } } }", true)]
    [InlineData("{ shelf { onlyTitles books { title pages } } }", false)]
    [InlineData("{ shelf { onlyTitles books { title } more: books { pages } } }", false)]
    [InlineData("{ shelf { onlyTitles ...Books } } fragment Books on Shelf { books { title ... on Book { pages } } }", false)]
    [InlineData("{ shelf { onlyTitles books { title pages @skip(if: true) } } }", true)]
    [InlineData("{ shelf { onlyTitles books @include(if: false) { pages } } }", true)]
    [InlineData("{ shelf { onlyTitles books { title secret } } }", true)]
    [InlineData("{ shelf { onlyTitles } }", true)]
    public async Task Whether_nothing_else_is_selected_below_is_told_as_it_will_be_resolved(string document, bool only) =>
        Assert.Contains($"\"onlyTitles\":{(only ? "true" : "false")}", await Schema.RunAsync(document), StringComparison.Ordinal);

    [QueryType]
    [Open]
    private static class Query
    {
        public static Shelf Shelf(SelectedFields below) => new(
            string.Join(' ', new[]
            {
                below.Has("books") ? "books" : "",
                below.Has("books", "title") ? "title" : "",
                below.Has("books", "secret") ? "secret" : "",
            }.Where(name => name.Length > 0)),
            below.Single("books") is { } books ? $"{books.Arguments[0]}{(books.Below.Has("title") ? " title" : "")}" : "none",
            below.HasOnly(new HashSet<string> { "title" }, "books"));
    }

    [ObjectType]
    [Open]
    private sealed record Shelf(string Seen, string Single, bool OnlyTitles);

    [ObjectType<Shelf>]
    [Open]
    private static class ShelfBooks
    {
        [BatchResolver]
        [ListSize(10)]
        public static IReadOnlyList<IReadOnlyList<Book>> Books([Parent] IReadOnlyList<Shelf> shelves, SelectedFields below, int from = 0) =>
            [.. shelves.Select(_ => new[] { new Book(below.Has("title") ? "read along" : "", null) })];
    }

    [ObjectType]
    [Open]
    private sealed record Book(string Title, int? Pages)
    {
        [Closed]
        public string? Secret => null;
    }
}
