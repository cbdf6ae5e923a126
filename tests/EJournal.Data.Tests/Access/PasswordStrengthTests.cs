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

    /// <summary>Of the passwords that were found in use, the commonest first, those of at least eight characters (ASVS 6.2.4).</summary>
    [Fact]
    [Requirement("ACC-10")]
    public void The_three_thousand_commonest_are_refused()
    {
        using var list = new StreamReader(typeof(Zxcvbn.Zxcvbn).Assembly.GetManifestResourceStream("zxcvbn-core.Dictionaries.passwords.lst")!);
        var found = list.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
        var commonest = found.Where(password => password.Length >= PasswordLimits.MinCharacters).Take(3_000).ToList();

        Assert.Equal(("password", "12345678", 3_000), (commonest[0], commonest[1], commonest.Count));
        Assert.Empty(commonest.AsParallel().Where(password => !PasswordStrength.IsWeak(password, [])));
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
