using EJournal.Plugins.Tests.Contract;

namespace EJournal.Plugins.Tests.Telegram;

public sealed class TelegramTextTests
{
    [Fact]
    public async Task Title_body_and_link_stand_on_lines_of_their_own()
    {
        var rendered = await RenderAsync(new MessageContent("ru-RU", "Иванов Пётр, 7А", "Математика: 5\r\nАлгебра: 4\u0007")
        {
            Link = new Uri("https://school.example/diary?d=1"),
        });

        Assert.Equal(
            new RenderResult("Иванов Пётр, 7А\nМатематика: 5\nАлгебра: 4\nhttps://school.example/diary?d=1", 1, "utf-8", false), rendered);
    }

    [Fact]
    public async Task Markup_in_a_text_stays_as_it_was_written() =>
        Assert.Equal(
            "<b>5</b> & *4* _3_ [x](y) \"'", (await RenderAsync(Messages.Saying("<b>5</b> & *4* _3_ [x](y) \"'"))).Text);

    [Fact]
    public async Task Text_of_4096_characters_is_whole_and_one_more_is_cut()
    {
        Assert.Equal(
            new RenderResult(new string('ж', 4096), 1, "utf-8", false), await RenderAsync(Messages.Saying(new string('ж', 4096))));
        Assert.Equal(
            new RenderResult(new string('ж', 4095) + "…", 1, "utf-8", true), await RenderAsync(Messages.Saying(new string('ж', 4097))));
    }

    [Theory]
    [InlineData(" 987654321 ", "987654321", "***21")]
    [InlineData("-1001234567890", "-1001234567890", "***90")]
    [InlineData("0007", "7", "***7")]
    public async Task Chat_id_is_an_address(string raw, string canonical, string masked)
    {
        await using var session = await OpenAsync();

        Assert.Equal(new AddressResult(true, canonical, null) { Masked = masked }, session.NormalizeAddress(raw));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("@anna", "malformed")]
    [InlineData("0", "malformed")]
    [InlineData("99999999999999999999", "malformed")]
    public async Task What_is_no_chat_id_is_refused(string raw, string code)
    {
        await using var session = await OpenAsync();

        Assert.Equal(new AddressResult(false, null, code), session.NormalizeAddress(raw));
    }

    private static async Task<RenderResult> RenderAsync(MessageContent content)
    {
        await using var session = await OpenAsync();
        return session.Render(content);
    }

    private static Task<IChannelSession> OpenAsync() =>
        InstalledPlugin.OpenAsync("telegram", new Dictionary<string, string> { ["token"] = "111:AAA" });
}
