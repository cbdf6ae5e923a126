using System.Diagnostics;
using System.Text.Json;
using EJournal.GraphQL.Engine.Execution;

namespace EJournal.GraphQL.Engine.Tests.Execution;

/// <summary>Values at the edges of their types, and values that are large.</summary>
public class HostileVariableTests
{
    private const string Invalid = "BAD_USER_INPUT";
    private static readonly GraphQLExecutor Executor = new(SchemaOf.Types(typeof(VariableTests.Query)), new());

    // Five on an idle machine; other tests run beside this one.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(20);

    [Theory]
    [InlineData("Int", "number", "2147483647", "2147483647")]
    [InlineData("Int", "number", "-2147483648", "-2147483648")]
    [InlineData("Int", "number", "-2147483649", null)]
    [InlineData("Int", "number", "9223372036854775808", null)]
    [InlineData("Int", "number", "-0", "0")]
    [InlineData("Int", "number", "1e2", "100")]
    [InlineData("Int", "number", "1e999", null)]
    [InlineData("Int", "number", "1e-999", "0")]
    [InlineData("Int", "number", "true", null)]
    [InlineData("Int", "number", "[1]", null)]
    [InlineData("Int", "number", "{}", null)]
    [InlineData("Float", "fraction", "1e308", "1E+308")]
    [InlineData("Float", "fraction", "1e999", null)]
    [InlineData("Float", "fraction", "-1e999", null)]
    [InlineData("Float", "fraction", "true", null)]
    [InlineData("ID", "key", "9007199254740993", "9007199254740993")]
    [InlineData("ID", "key", "-1", "-1")]
    [InlineData("ID", "key", "true", null)]
    [InlineData("ID", "key", "\"\"", "")]
    [InlineData("ID", "key", "\"\\u0000\"", "\\u0000")]
    [InlineData("ID", "key", "\"\\ufeff\"", "\ufeff")]
    [InlineData("ID", "key", "\"\\ud83d\\ude00\"", "\U0001F600")]
    [InlineData("Date", "day", "\"2026-02-29\"", null)]
    [InlineData("Date", "day", "\"2028-02-29\"", "2028-02-29")]
    [InlineData("Date", "day", "\"0000-01-01\"", null)]
    [InlineData("Date", "day", "\"２０２６-09-01\"", null)]
    [InlineData("Date", "day", "20260901", null)]
    [InlineData("Kind", "kind", "\"\"", null)]
    [InlineData("Kind", "kind", "1", null)]
    [InlineData("[ID!]", "pupils", "[null]", null)]
    [InlineData("[ID!]", "pupils", "[]", "[]")]
    [InlineData("Filter", "filter", """{"text":"a","first":null}""", null)]
    [InlineData("Filter", "filter", """{"text":"a","__proto__":{}}""", null)]
    public async Task A_value_at_the_edge_of_its_type_is_taken_or_refused(string type, string argument, string json, string? expected)
    {
        var answer = await RunAsync(type, argument, json);

        if (expected is null)
            Assert.Equal(Invalid, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        else
            Assert.Equal(JsonSerializer.Deserialize<string>($"\"{expected}\""), answer.GetProperty("data").GetProperty(argument).GetString());
    }

    [Theory]
    [InlineData("Int", "number", "1", 60_000, false)]
    [InlineData("Float", "fraction", "1", 60_000, false)]
    [InlineData("ID", "key", "9", 60_000, true)]
    [InlineData("Date", "day", "\"2", 60_000, false)]
    [InlineData("ID", "pupil", "\"A", 60_000, true)]
    [InlineData("[ID!]", "pupils", "[1", 20_000, true)]
    [InlineData("[[Int]]", "nested", "[[1],[1", 15_000, true)]
    public async Task A_value_as_large_as_a_body_takes_no_time(string type, string argument, string start, int length, bool taken)
    {
        var (repeated, end) = start switch
        {
            "[1" => (",1", "]"),
            "[[1],[1" => (",1", "]]"),
            ['"', ..] => ("1", "\""),
            _ => ("1", ""),
        };
        var json = start + string.Concat(Enumerable.Repeat(repeated, length)) + end;
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 50 && best > Longest; i++)
        {
            var watch = Stopwatch.StartNew();
            var answer = await RunAsync(type, argument, json);
            best = watch.Elapsed < best ? watch.Elapsed : best;
            Assert.Equal(taken, answer.TryGetProperty("data", out _));
        }

        Assert.InRange(best, TimeSpan.Zero, Longest);
    }

    private static async Task<JsonElement> RunAsync(string type, string argument, string json)
    {
        var request = new GraphQLRequest($"query(${argument}: {type}) {{ {argument}({argument}: ${argument}) }}")
        {
            Variables = JsonElement.Parse($$"""{"{{argument}}":{{json}}}"""),
        };
        using var result = await Executor.ExecuteAsync(request, new TestServices());
        return JsonElement.Parse(result.Body.Span);
    }
}
