using EJournal.GraphQL.Engine.Language;

namespace EJournal.GraphQL.Engine.Tests.Syntax;

public class LexerTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"журнал 😀\"", "журнал 😀")]
    [InlineData("""
        "\" \\ \/ \b\f\n\r\t"
        """, "\" \\ / \b\f\n\r\t")]
    [InlineData("""
        "\u{0000000001F600}"
        """, null)]
    [InlineData("""
        "\u0416\u{416}\u{1F600}\uD83D\uDE00"
        """, "ЖЖ😀😀")]
    [InlineData("""
        "a\uD83D"
        """, null)]
    [InlineData("""
        "\uDE00\uD83D"
        """, null)]
    [InlineData("""
        "\u{D83D}"
        """, null)]
    [InlineData("""
        "\u{110000}"
        """, null)]
    [InlineData("""
        "\u{}"
        """, null)]
    [InlineData("""
        "\u{12"
        """, null)]
    [InlineData("""
        "\u12"
        """, null)]
    [InlineData("""
        "\u 123"
        """, null)]
    [InlineData("""
        "\x"
        """, null)]
    [InlineData("\"a\nb\"", null)]
    [InlineData("\"a", null)]
    [InlineData("\"\\", null)]
    [InlineData("'a'", null)]
    public void Strings_resolve_their_escapes_or_are_refused(string text, string? value) => AssertString(text, value);

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" a \"\"\"", " a ")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours\n  \"\"\"", "Hello,\n  World!\n\nYours")]
    [InlineData("\"\"\"first\n  second\n    third\"\"\"", "first\nsecond\n  third")]
    [InlineData("\"\"\"\r\n a\r b\n\"\"\"", "a\nb")]
    [InlineData("\"\"\"a \\\"\"\" b\"\"\"", "a \"\"\" b")]
    [InlineData("\"\"\"\\n \\u0041 \\\"\"\"", null)]
    [InlineData("\"\"\"\\n\\u0041\"\"\"", "\\n\\u0041")]
    [InlineData("\"\"\"a\"\"", null)]
    [InlineData("\"\"\"\n\t\ta\n\t b\"\"\"", "a\nb")]
    public void Block_strings_lose_common_indentation_and_blank_ends(string text, string? value) => AssertString(text, value);

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("9007199254740993", true)]
    [InlineData("-1.5e-10", true)]
    [InlineData("1E3", true)]
    [InlineData("00", false)]
    [InlineData("01", false)]
    [InlineData("1.", false)]
    [InlineData(".5", false)]
    [InlineData("1e", false)]
    [InlineData("-", false)]
    [InlineData("+1", false)]
    [InlineData("0x1F", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1_000", false)]
    public void Numbers_follow_the_grammar(string text, bool valid)
    {
        if (valid)
            Assert.Equal(text, Printer.Print(Parser.ParseValue(text)));
        else
            Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(text));
    }

    [Fact]
    public void Byte_order_marks_commas_and_comments_are_ignored()
    {
        var document = Parser.Parse("\uFEFF# Журнал, \"не строка\" {\r\n{ a,,, b #\n \uFEFF }");
        Assert.Equal("{\n  a\n  b\n}", Printer.Print(document));
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused()
    {
        foreach (var bytes in (byte[][])[[0x7B, 0xFF, 0x7D], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x9F, 0x98]])
            Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(bytes, ParserLimits.Default));
    }

    [Fact]
    public void Locations_count_lines_and_characters_not_bytes()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse("{ a(b: \"😀Ж\"\r\n) # ж\r c(d: \"ж\" ?) }"));
        Assert.Equal(new SourceLocation(3, 11), error.Location);
        Assert.Equal("Syntax Error: Unexpected character: \"?\".", error.Message);
    }

    [Fact]
    public void A_long_string_is_not_repeated_in_the_message()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse($"{{ \"{new string('x', 10_000)}\" }}"));
        Assert.InRange(error.Message.Length, 1, 150);
    }

    [Fact]
    public void A_name_is_one_object_wherever_it_occurs()
    {
        var fields = Parser.Parse("{ " + string.Join(' ', Enumerable.Range(0, 200).Select(i => $"n{i}")) + " n7 }").Definitions
            .OfType<OperationDefinitionNode>().Single().SelectionSet.Selections.Cast<FieldNode>().ToList();
        Assert.Same(fields[7].Name.Value, fields[^1].Name.Value);
        Assert.Equal(200, fields.Select(f => f.Name.Value).Distinct().Count());
    }

    private static void AssertString(string text, string? value)
    {
        if (value is null)
            Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(text));
        else
            Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(text)).Value);
    }
}
