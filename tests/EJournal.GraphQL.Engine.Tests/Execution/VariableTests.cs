using System.Globalization;

namespace EJournal.GraphQL.Engine.Tests.Execution;

public class VariableTests
{
    private static readonly Schema.GraphQLSchema Schema = SchemaOf.Types(typeof(Query));

    [Theory]
    [InlineData("Int", "number", "7", "7")]
    [InlineData("Int", "number", "7.0", "7")]
    [InlineData("Int", "number", "null", "null")]
    [InlineData("Int = 5", "number", null, "5")]
    [InlineData("Float", "fraction", "7", "7")]
    [InlineData("Float", "fraction", "7.25", "7.25")]
    [InlineData("ID", "key", "7", "7")]
    [InlineData("ID", "key", "\"7\"", "7")]
    [InlineData("ID", "pupil", "\"UHVwaWw6NDI\"", "42")]
    [InlineData("ID", "pupil", "\"VGVhY2hlcjo0Mg\"", "-1")]
    [InlineData("ID", "pupil", "\"nonsense\"", "-1")]
    [InlineData("[ID!]", "pupils", "\"UHVwaWw6NDI\"", "[42]")]
    [InlineData("[ID!]", "pupils", "[\"UHVwaWw6NDI\",\"x\"]", "[42,-1]")]
    [InlineData("Date", "day", "\"2026-09-01\"", "2026-09-01")]
    [InlineData("Kind", "kind", "\"SELF_STUDY\"", "SelfStudy")]
    [InlineData("[[Int]]", "nested", "1", "[[1]]")]
    [InlineData("[[Int]]", "nested", "[[1,null],null]", "[[1,null],null]")]
    [InlineData("Filter", "filter", """{"text":"a"}""", "a,20,-")]
    [InlineData("Filter", "filter", """{"text":"a","first":5,"note":null}""", "a,5,null")]
    [InlineData("Filter", "filter", """{"text":"a","note":"n"}""", "a,20,n")]
    [InlineData("Choice", "choice", """{"number":1}""", "1,")]
    public async Task Values_are_coerced_to_their_type(string type, string argument, string? json, string expected)
    {
        var answer = await Schema.RunAsync($"query(${argument}: {type}) {{ {argument}({argument}: ${argument}) }}", json is null ? "{}" : $$"""{"{{argument}}":{{json}}}""");
        Assert.Equal($$$"""{"data":{"{{{argument}}}":"{{{expected}}}"}}""", answer);
    }

    [Theory]
    [InlineData("Int", "number", "7.5", "Variable \"$number\" has an invalid value: Int cannot represent a non-integer value.")]
    [InlineData("Int", "number", "2147483648", "Variable \"$number\" has an invalid value: Int cannot represent a non 32-bit signed integer value.")]
    [InlineData("Int", "number", "\"7\"", "Variable \"$number\" has an invalid value: Int cannot represent a non-integer value.")]
    [InlineData("Int!", "number", "null", "Variable \"$number\" has an invalid value: A value of type Int! is required.")]
    [InlineData("Int!", "number", null, "Variable \"$number\" has an invalid value: A value of type Int! is required.")]
    [InlineData("Float", "fraction", "\"x\"", "Variable \"$fraction\" has an invalid value: Float cannot represent a non-numeric value.")]
    [InlineData("ID", "key", "1.5", "Variable \"$key\" has an invalid value: ID cannot represent a non-string and non-integer value.")]
    [InlineData("Date", "day", "\"Иванова 01.09\"", "Variable \"$day\" has an invalid value: Date has to be a string of the form 2026-11-22.")]
    [InlineData("Kind", "kind", "\"selfStudy\"", "Variable \"$kind\" has an invalid value: The value is not one of Kind.")]
    [InlineData("[[Int]]", "nested", "[[1],[2,\"x\"]]", "Variable \"$nested\" has an invalid value at \"nested[1][1]\": Int cannot represent a non-integer value.")]
    [InlineData("Filter", "filter", "{}", "Variable \"$filter\" has an invalid value at \"filter.text\": A value of type String! is required.")]
    [InlineData("Filter", "filter", """{"text":"a","Иванова":1}""", "Variable \"$filter\" has an invalid value: The object has a field that Filter does not define.")]
    [InlineData("Filter", "filter", "3", "Variable \"$filter\" has an invalid value: An object of type Filter is expected.")]
    [InlineData("Choice", "choice", "{}", "Variable \"$choice\" has an invalid value: Exactly one field of Choice has to be given.")]
    [InlineData("Choice", "choice", """{"number":1,"text":"a"}""", "Variable \"$choice\" has an invalid value: Exactly one field of Choice has to be given.")]
    [InlineData("Choice", "choice", """{"number":null}""", "Variable \"$choice\" has an invalid value at \"choice.number\": The one field of Choice that is given must not be null.")]
    public async Task A_wrong_value_is_refused_with_its_place_and_never_repeated(string type, string argument, string? json, string message)
    {
        var answer = await Schema.RunAsync($"query(${argument}: {type}) {{ {argument}({argument}: ${argument}) }}", json is null ? "{}" : $$"""{"{{argument}}":{{json}}}""");
        Assert.Equal($$$"""{"errors":[{"message":"{{{message.Replace("\"", "\\\"", StringComparison.Ordinal)}}}","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_USER_INPUT"}}]}""", answer);
    }

    [Theory]
    [InlineData("query($v: String) { filter(filter: {text: \"a\", note: $v}) }", """{"data":{"filter":"a,20,-"}}""")]
    [InlineData("query($v: Int) { nested(nested: [[1, $v]]) }", """{"data":{"nested":"[[1,null]]"}}""")]
    [InlineData("query($v: Int) { number(number: $v) }", """{"data":{"number":"null"}}""")]
    public async Task A_variable_that_was_not_given_is_absent_inside_literals_too(string document, string expected) =>
        Assert.Equal(expected, await Schema.RunAsync(document));

    [Fact]
    public async Task A_variable_that_brings_null_for_a_default_is_an_error_of_the_field() =>
        Assert.Equal("""{"data":null,"errors":[{"message":"Argument \"filter.first\": A value of type Int! is required.","locations":[{"line":1,"column":56}],"path":["filter"],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
            await Schema.RunAsync("query($v: Int = 3) { filter(filter: {text: \"a\", first: $v}) }", """{"v":null}"""));

    internal enum Kind
    {
        Lesson,
        SelfStudy,
    }

    internal sealed record Filter(string Text, int First = 20)
    {
        public Optional<string> Note { get; init; }
    }

    [OneOf]
    internal sealed record Choice(int? Number, string? Text);

    [Open]
    [QueryType]
    internal static class Query
    {
        public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

        public static string Fraction(double? fraction) => fraction?.ToString(CultureInfo.InvariantCulture) ?? "null";

        public static string Key([ID] string? key) => key ?? "null";

        public static string Pupil([ID("Pupil")] long? pupil) => pupil?.ToString(CultureInfo.InvariantCulture) ?? "null";

        public static string Pupils([ID("Pupil")] List<long>? pupils) => $"[{string.Join(',', pupils ?? [])}]";

        public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "null";

        [GraphQLName("kind")]
        public static string KindOf(Kind? kind) => kind.ToString()!;

        public static string Nested(IReadOnlyList<int?[]?>? nested) =>
            $"[{string.Join(',', nested!.Select(n => n is null ? "null" : $"[{string.Join(',', n.Select(i => i?.ToString(CultureInfo.InvariantCulture) ?? "null"))}]"))}]";

        [GraphQLName("filter")]
        public static string ByFilter(Filter? filter) => $"{filter!.Text},{filter.First},{(filter.Note.HasValue ? filter.Note.Value ?? "null" : "-")}";

        public static string GetChoice(Choice? choice) => $"{choice!.Number},{choice.Text}";
    }
}
