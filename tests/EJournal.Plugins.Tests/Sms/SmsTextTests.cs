using EJournal.Plugins.Tests.Contract;

namespace EJournal.Plugins.Tests.Sms;

public sealed class SmsTextTests
{
    [Theory]
    [InlineData("ж", 70, 1, "ucs-2")]
    [InlineData("ж", 71, 2, "ucs-2")]
    [InlineData("ж", 134, 2, "ucs-2")]
    [InlineData("ж", 135, 3, "ucs-2")]
    [InlineData("ж", 536, 8, "ucs-2")]
    [InlineData("x", 160, 1, "gsm-7")]
    [InlineData("x", 161, 2, "gsm-7")]
    [InlineData("x", 306, 2, "gsm-7")]
    [InlineData("x", 307, 3, "gsm-7")]
    [InlineData("€", 80, 1, "gsm-7")]
    [InlineData("€", 81, 2, "gsm-7")]
    // 76 escaped characters fill a part up to 152 of 153 septets; the half that is left takes no whole one.
    [InlineData("€", 152, 2, "gsm-7")]
    [InlineData("€", 153, 3, "gsm-7")]
    public async Task Parts_are_counted_as_the_network_counts(string letter, int count, int parts, string encoding)
    {
        var text = string.Concat(Enumerable.Repeat(letter, count));

        Assert.Equal(new RenderResult(text, parts, encoding, false), await RenderAsync(text));
    }

    [Fact]
    public async Task One_euro_sign_makes_159_letters_two_parts() =>
        Assert.Equal(2, (await RenderAsync(new string('x', 159) + "€")).Parts);

    [Fact]
    public async Task Emoji_become_question_marks_so_that_no_gateway_cuts_one_in_half() =>
        Assert.Equal(
            new RenderResult(new string('ж', 66) + "? да", 1, "ucs-2", false), await RenderAsync(new string('ж', 66) + "😀 да"));

    [Fact]
    public async Task Text_beyond_eight_parts_is_cut()
    {
        var rendered = await RenderAsync(new string('ж', 537));

        Assert.Equal(new RenderResult(new string('ж', 533) + "...", 8, "ucs-2", true), rendered);
    }

    [Theory]
    [InlineData("8 (999) 123-45-67", "+79991234567", "+7 *** ***-**-67")]
    [InlineData("+7 999 123 45 67", "+79991234567", "+7 *** ***-**-67")]
    [InlineData("7\u00A0999\u00A01234567", "+79991234567", "+7 *** ***-**-67")]
    [InlineData("9991234567", "+79991234567", "+7 *** ***-**-67")]
    [InlineData("+375 (29) 123-45-67", "+375291234567", "+*** 67")]
    [InlineData("+4915112345678", "+4915112345678", "+*** 78")]
    public async Task Phone_is_brought_to_e164(string raw, string canonical, string masked)
    {
        await using var session = await OpenAsync();

        Assert.Equal(new AddressResult(true, canonical, null) { Masked = masked }, session.NormalizeAddress(raw));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  ", "empty")]
    [InlineData("8 999 123-45-6", "malformed")]
    [InlineData("+7 999 123-45-678", "malformed")]
    [InlineData("8 999 123-45-6O", "malformed")]
    [InlineData("8 999 123-45-67 доб. 5", "malformed")]
    [InlineData("+0123456789", "malformed")]
    [InlineData("+1234567", "malformed")]
    [InlineData("123-45-67", "malformed")]
    [InlineData("+1234567890123456", "too-long")]
    [InlineData("٨٩٩٩١٢٣٤٥٦٧", "malformed")]
    public async Task What_is_no_phone_is_refused(string raw, string code)
    {
        await using var session = await OpenAsync();

        Assert.Equal(new AddressResult(false, null, code), session.NormalizeAddress(raw));
    }

    private static async Task<RenderResult> RenderAsync(string body)
    {
        await using var session = await OpenAsync();
        return session.Render(Messages.Saying(body));
    }

    private static Task<IChannelSession> OpenAsync() => InstalledPlugin.OpenAsync(
        "sms", new Dictionary<string, string> { ["gatewayUrl"] = "http://127.0.0.1:9", ["username"] = "ej", ["password"] = "ejpass" });
}
