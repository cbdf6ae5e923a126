namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>Section 6.4.4: a null where none may be makes the nearest nullable ancestor null.</summary>
public class NullPropagationTests
{
    private static readonly Schema.GraphQLSchema Schema = SchemaOf.Types(typeof(Query), typeof(Item), typeof(ItemType));

    [Theory]
    [InlineData("{ item { maybe } }", """{"data":{"item":{"maybe":null}}}""")]
    [InlineData("{ item { number never } }",
        """{"data":{"item":null},"errors":[{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":17}],"path":["item","never"],"extensions":{"code":"INTERNAL"}}]}""")]
    [InlineData("{ sure { number never } }",
        """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":17}],"path":["sure","never"],"extensions":{"code":"INTERNAL"}}]}""")]
    [InlineData("{ a: item { b: number c: never } number }",
        """{"data":{"a":null,"number":7},"errors":[{"message":"Cannot return null for non-nullable field Item.never.","locations":[{"line":1,"column":23}],"path":["a","c"],"extensions":{"code":"INTERNAL"}}]}""")]
    // A list of nullable items keeps its others; a list of non-null items does not.
    [InlineData("{ maybeItems { number odd } }",
        """{"data":{"maybeItems":[null,{"number":2,"odd":"2"},null,{"number":4,"odd":"4"}]},"errors":[{"message":"Cannot return null for non-nullable field Item.odd.","locations":[{"line":1,"column":23}],"path":["maybeItems",0,"odd"],"extensions":{"code":"INTERNAL"}}]}""")]
    [InlineData("{ items { number odd } number }",
        """{"data":{"items":null,"number":7},"errors":[{"message":"Cannot return null for non-nullable field Item.odd.","locations":[{"line":1,"column":18}],"path":["items",0,"odd"],"extensions":{"code":"INTERNAL"}}]}""")]
    // Lists of lists: the inner list is nulled, and what follows still finds its objects.
    [InlineData("{ nested { number odd } }",
        """{"data":{"nested":[[{"number":2,"odd":"2"}],null,[{"number":4,"odd":"4"}]]},"errors":[{"message":"Cannot return null for non-nullable field Item.odd.","locations":[{"line":1,"column":19}],"path":["nested",1,0,"odd"],"extensions":{"code":"INTERNAL"}}]}""")]
    // Lists of leaves.
    [InlineData("{ words }", """{"data":{"words":["a",null,"b"]}}""")]
    [InlineData("{ wholeWords number }",
        """{"data":{"wholeWords":null,"number":7},"errors":[{"message":"Cannot return null for a non-null list item.","locations":[{"line":1,"column":3}],"path":["wholeWords",1],"extensions":{"code":"INTERNAL"}}]}""")]
    // A resolver's own error at a nullable and at a non-null field.
    [InlineData("{ item { maybeFails number } }",
        """{"data":{"item":{"maybeFails":null,"number":1}},"errors":[{"message":"no","locations":[{"line":1,"column":10}],"path":["item","maybeFails"],"extensions":{"code":"CONFLICT"}}]}""")]
    [InlineData("{ item { fails number } }",
        """{"data":{"item":null},"errors":[{"message":"no","locations":[{"line":1,"column":10}],"path":["item","fails"],"extensions":{"code":"CONFLICT"}}]}""")]
    // Batch errors belong to one parent.
    [InlineData("{ maybeItems { number batch } }",
        """{"data":{"maybeItems":[{"number":1,"batch":"1"},{"number":2,"batch":"2"},null,{"number":4,"batch":null}]},"errors":[{"message":"four","locations":[{"line":1,"column":23}],"path":["maybeItems",3,"batch"],"extensions":{"code":"NOT_FOUND"}}]}""")]
    public async Task Null_goes_up_to_where_it_may_be(string document, string expected) => Assert.Equal(expected, await Schema.RunAsync(document));

    [Fact]
    public async Task An_exception_tells_the_client_nothing_and_is_reported_once()
    {
        var reported = new List<string>();
        var answer = await Schema.RunAsync("{ item { broken } }", options: new()
        {
            OnUnexpectedError = (e, field) => reported.Add($"{field.DeclaringType.Name}.{field.Name}: {e.Message}"),
            Messages = new() { Internal = "Внутренняя ошибка" },
        });
        Assert.Equal("""{"data":{"item":{"broken":null}},"errors":[{"message":"Внутренняя ошибка","locations":[{"line":1,"column":10}],"path":["item","broken"],"extensions":{"code":"INTERNAL"}}]}""", answer);
        Assert.Equal(["Item.broken: password=123"], reported);
    }

    [Fact]
    public async Task A_failed_batch_is_an_error_at_each_path_and_reported_once()
    {
        var reported = 0;
        var answer = await Schema.RunAsync("{ maybeItems { brokenBatch } }", options: new() { OnUnexpectedError = (_, _) => reported++ });
        Assert.StartsWith("""{"data":{"maybeItems":[{"brokenBatch":null},{"brokenBatch":null},null,{"brokenBatch":null}]},"errors":[""", answer, StringComparison.Ordinal);
        Assert.Equal((3, 1), (answer.Split("Internal error.").Length - 1, reported));
    }

    [Fact]
    public async Task Errors_are_capped_and_nulls_are_not()
    {
        var answer = await Schema.RunAsync("{ maybeItems { maybeFails } }", options: new() { MaxErrors = 2 });
        Assert.StartsWith("""{"data":{"maybeItems":[{"maybeFails":null},{"maybeFails":null},null,{"maybeFails":null}]},""", answer, StringComparison.Ordinal);
        Assert.Equal(2, answer.Split("\"message\"").Length - 1);
    }

    internal sealed record Item(int Number)
    {
        public string? Maybe => null;

        public string Never => null!;

        public string Odd => Number % 2 == 1 ? null! : Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Open]
    [ObjectType<Item>]
    internal static class ItemType
    {
        public static string? MaybeFails([Parent] Item item) => throw new GraphQLException("no", "CONFLICT");

        public static string Fails([Parent] Item item) => throw new GraphQLException("no", "CONFLICT");

        public static string? Broken([Parent] Item item) => throw new InvalidOperationException("password=123");

        [BatchResolver]
        public static BatchResult<string?> Batch([Parent] IReadOnlyList<Item> items)
        {
            var result = new BatchResult<string?>(items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i].Number == 4)
                    result.Fail(i, new GraphQLError("four", "NOT_FOUND"));
                else
                    result[i] = $"{items[i].Number}";
            }

            return result;
        }

        [BatchResolver]
        public static IReadOnlyList<string?> BrokenBatch([Parent] IReadOnlyList<Item> items) => [];
    }

    [Open]
    [QueryType]
    internal static class Query
    {
        public static int Number() => 7;

        public static Item? GetItem() => new(1);

        public static Item Sure() => new(1);

        [ListSize(10)]
        public static IReadOnlyList<Item?> MaybeItems() => [new(1), new(2), null, new(4)];

        [ListSize(10)]
        public static IReadOnlyList<Item>? Items() => [new(1), new(2)];

        [ListSize(10)]
        public static List<Item[]?> Nested() => [[new(2)], [new(1), new(2)], [new(4)]];

        [ListSize(10)]
        public static string?[] Words() => ["a", null, "b"];

        [ListSize(10)]
        public static IEnumerable<string>? WholeWords() => ["a", null!, "b"];
    }
}
