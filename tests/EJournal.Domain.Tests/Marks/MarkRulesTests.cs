using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using Xunit;

namespace EJournal.Domain.Tests.Marks;

public sealed class MarkRulesTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData(" 1 ", "1")]
    public void A_value_is_read_as_the_scale_writes_it(string given, string code)
    {
        Assert.Equal(code, MarkRules.OnScale(MarkScale.FivePoint, given).Value.Code);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("5-")]
    [InlineData("")]
    public void A_value_off_the_scale_is_refused_with_the_values_allowed(string given)
    {
        var refusal = Assert.Single(MarkRules.OnScale(MarkScale.FivePoint, given).Refusals);

        Assert.Equal((RefusalCode.NotOnScale, "Такой отметки нет. Можно поставить: 5, 4, 3, 2, 1.", "value"), (refusal.Code, refusal.Message, refusal.Field));
    }

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "comment")]
    public void Comment_has_at_most_500_characters(int length, string? refusedField)
    {
        Assert.Equal(refusedField, MarkRules.OfText(new string('к', length), "comment")?.Field);
    }

    [Theory]
    [InlineData("две\nстроки\tи знак 🎉 <b>", null)]
    [InlineData("до\0после", "comment")]
    [InlineData("\u001b[31m", "comment")]
    [InlineData("\u0085", "comment")]
    public void Comment_has_no_control_characters_but_line_breaks_and_tabs(string comment, string? refusedField)
    {
        Assert.Equal(refusedField, MarkRules.OfText(comment, "comment")?.Field);
    }
}
