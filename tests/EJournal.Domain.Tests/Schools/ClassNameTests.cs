using EJournal.Domain.Schools;

namespace EJournal.Domain.Tests.Schools;

public sealed class ClassNameTests
{
    [Theory]
    [InlineData("7Б", 7, "Б")]
    [InlineData("11 А", 11, "А")]
    [InlineData("7-б", 7, "Б")]
    [InlineData("7 «Б»", 7, "Б")]
    [InlineData("7B", 7, "В")]
    [InlineData("5ё", 5, "Е")]
    [InlineData("9", 9, "")]
    public void Grade_and_letter_are_read(string text, int grade, string letter)
    {
        Assert.True(ClassName.TryParse(text, out var name));
        Assert.Equal(new ClassName(grade, letter), name);
    }

    [Theory]
    [InlineData("12А")]
    [InlineData("0Б")]
    [InlineData("Б7")]
    [InlineData("")]
    [InlineData("7Б/8Б")]
    public void What_is_no_class_is_refused(string text) => Assert.False(ClassName.TryParse(text, out _));
}
