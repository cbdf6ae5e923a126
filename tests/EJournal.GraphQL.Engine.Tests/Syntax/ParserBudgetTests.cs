using System.Diagnostics;
using System.Text;
using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Tests.Syntax;

public class ParserBudgetTests
{
    private static readonly ParserLimits NestingOnly = ParserLimits.Unlimited;

    // Each shape holds one bracket of its own around the repeated ones, so n levels are n + 1 brackets and more.
    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["selection sets"] = n => string.Concat(Enumerable.Repeat("{a", n)) + string.Concat(Enumerable.Repeat("}", n)),
        ["inline fragments"] = n => "{" + string.Concat(Enumerable.Repeat("...{", n)) + "a" + string.Concat(Enumerable.Repeat("}", n)) + "}",
        ["list values"] = n => "{a(b:" + new string('[', n) + new string(']', n) + ")}",
        ["object values"] = n => "{a(b:" + string.Concat(Enumerable.Repeat("{c:", n)) + "1" + new string('}', n) + ")}",
        ["list types"] = n => "query($a:" + new string('[', n) + "Int" + new string(']', n) + "){a}",
        ["default values"] = n => "query($a:Int=" + new string('[', n) + new string(']', n) + "){a}",
        ["directive arguments"] = n => "{a@b(c:" + new string('[', n) + new string(']', n) + ")}",
        ["schema defaults"] = n => "input A{b:Int=" + new string('[', n) + new string(']', n) + "}",
        ["open brackets only"] = n => "{a(b:" + new string('[', n),
    };

    public static TheoryData<string, int> TooDeep()
    {
        var data = new TheoryData<string, int>();
        foreach (var shape in Shapes.Keys)
        {
            foreach (var levels in (int[])[65, 1_000, 32_000])
                data.Add(shape, levels);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(TooDeep))]
    public void Nesting_beyond_the_limit_is_refused_in_every_kind_of_bracket(string shape, int levels)
    {
        var document = Encoding.UTF8.GetBytes(Shapes[shape](levels));
        var clock = Stopwatch.StartNew();
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(document, NestingOnly));
        Assert.Equal("DOCUMENT_TOO_DEEP", error.Code);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 500);
    }

    [Theory]
    [InlineData("selection sets", 64)]
    [InlineData("list values", 62)]
    [InlineData("list types", 63)]
    public void Nesting_up_to_the_limit_is_read(string shape, int levels) =>
        Assert.NotNull(Parser.Parse(Encoding.UTF8.GetBytes(Shapes[shape](levels)), NestingOnly));

    public static TheoryData<string, string> TooMuch() => new()
    {
        { "{ a" + new string(' ', 16 * 1024) + "}", "DOCUMENT_TOO_LARGE" },
        { "{ a(b: [" + string.Concat(Enumerable.Repeat("1 ", 1_000)) + "]) }", "DOCUMENT_TOO_LARGE" },
        { "{" + string.Concat(Enumerable.Repeat("a ", 501)) + "}", "TOO_MANY_FIELDS" },
        { "{" + string.Concat(Enumerable.Repeat("a:b ", 151)) + "}", "TOO_MANY_ALIASES" },
        { "{ a @b @b @b @b @b }", "TOO_MANY_DIRECTIVES" },
        { "{" + string.Concat(Enumerable.Repeat("a @b ", 21)) + "}", "TOO_MANY_DIRECTIVES" },
        { "{ a }" + string.Concat(Enumerable.Repeat("fragment F on T { a }", 21)), "DOCUMENT_TOO_LARGE" },
        { string.Concat(Enumerable.Repeat("query Q { a }", 6)), "DOCUMENT_TOO_LARGE" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void A_document_over_a_budget_is_refused_with_the_budgets_code(string document, string code) =>
        Assert.Equal(code, Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(Encoding.UTF8.GetBytes(document), ParserLimits.Default)).Code);

    [Fact]
    public void Budgets_admit_exactly_what_they_say()
    {
        var limits = ParserLimits.Unlimited with { Tokens = 3, Bytes = 7 };
        Assert.NotNull(Parser.Parse("{ foo }"u8.ToArray(), limits));
        Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse("{ foo }"u8.ToArray(), limits with { Tokens = 2 }));
        Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse("{ foo }"u8.ToArray(), limits with { Bytes = 6 }));
    }
}
