using EJournal.Data.Access;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Data.Tests.Access;

public sealed class PasswordStrengthTests
{
    [Theory]
    [InlineData("password")]
    [InlineData("Password1")]
    [InlineData("12345678")]
    [InlineData("qwertyuiop")]
    [InlineData("1q2w3e4r")]
    [InlineData("aaaaaaaa")]
    [InlineData("iloveyou")]
    [InlineData("йцукенгш")]
    [InlineData("qwerty123")]
    [InlineData("йцукен123")]
    [InlineData("gfhjkm123")]
    [InlineData("пароль123")]
    [InlineData("учитель1")]
    [InlineData("дневник1")]
    [InlineData("petrova1")]
    [InlineData("Петрова1")]
    [Requirement("ACC-10")]
    public void What_a_guesser_tries_first_is_refused(string password)
    {
        Assert.True(PasswordStrength.IsWeak(password, ["petrova", "Петрова", "Анна"]));
    }

    [Theory]
    [InlineData("верная скрепка батарея")]
    [InlineData("demo-school-2026")]
    [InlineData("  ёлка и три кота  ")]
    [InlineData("🦔🦔 колючий ёж")]
    [InlineData("xK4#vL9pQ2")]
    public void Anything_else_will_do_whatever_it_is_made_of(string password)
    {
        Assert.False(PasswordStrength.IsWeak(password, ["petrova", "Петрова", "Анна"]));
    }
}
