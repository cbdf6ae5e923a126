using EJournal.Domain.People;

namespace EJournal.Domain.Tests.People;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("8 (999) 123-45-67", "+79991234567")]
    [InlineData("+7 999 123 45 67", "+79991234567")]
    [InlineData("7\u00A0999\u2011123.45.67", "+79991234567")]
    [InlineData("9991234567", "+79991234567")]
    [InlineData("+375 29 123-45-67", "+375291234567")]
    [InlineData("+1 (202) 555-0143", "+12025550143")]
    public void Every_spelling_has_one_canonical_form(string text, string canonical)
    {
        Assert.True(PhoneNumber.TryParse(text, out var parsed));
        Assert.Equal(canonical, parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("8999")]
    [InlineData("8 999 123-45-6x")]
    [InlineData("+7 999 123 45 678")]
    [InlineData("+0 999 123 45 67")]
    [InlineData("8 999 123-45-67, 8 495 123-45-67")]
    [InlineData("++79991234567")]
    public void What_is_no_number_is_refused(string text) => Assert.False(PhoneNumber.TryParse(text, out _));
}
