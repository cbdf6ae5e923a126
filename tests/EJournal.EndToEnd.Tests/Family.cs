using System.Text.Json;
using EJournal.TestKit.Peers;

namespace EJournal.EndToEnd.Tests;

/// <summary>What parents and the administrator do through the API so that messages flow.</summary>
public static class Family
{
    public const string BotToken = "111:SECRET-BOT-TOKEN";
    public const long MotherChat = 424242;
    public const string FatherPhone = "+79991234567";

    private const string Configure = """
        mutation Configure($input: ConfigureChannelInput!) {
          configureChannel(input: $input) { channel { key state } errors { code message } }
        }
        """;

    private const string Decide = """
        mutation Decide($input: DecideRegulationInput!) {
          decideRegulation(input: $input) { regulation { settings(keys: ["foreignChannelContent"]) { value } } errors { code message } }
        }
        """;

    private const string Agree = """
        mutation Agree($input: AgreeDeliveryInput!) {
          agreeDelivery(input: $input) {
            agreement { id contact { masked confirmed confirmation { link expiresAt } } }
            errors { code message }
          }
        }
        """;

    private const string Confirm = """
        mutation Confirm($input: ConfirmContactInput!) {
          confirmContact(input: $input) { agreement { contact { confirmed } } errors { code message } }
        }
        """;

    /// <summary>Telegram is of a foreign operator: the school decides that its messages may say what was agreed to.</summary>
    public static async Task EnableTelegramAsync(EJournalServer server, TelegramTestApiFixture telegram)
    {
        var admin = await server.SignInAsync("admin", SchoolDay.Password);
        await SucceedAsync(server, admin, Decide, "decideRegulation", new
        {
            settings = new[] { new { key = "foreignChannelContent", value = "\"FULL\"" } },
            basis = "Приказ 7 от 01.09.2026",
        });
        await SucceedAsync(server, admin, Configure, "configureChannel", new
        {
            key = "telegram",
            enabled = true,
            settings = new[] { new { name = "token", value = BotToken }, new { name = "apiUrl", value = telegram.Url.ToString() } },
        });
    }

    public static async Task EnableSmsAsync(EJournalServer server, KannelFixture kannel)
    {
        var admin = await server.SignInAsync("admin", SchoolDay.Password);
        await SucceedAsync(server, admin, Configure, "configureChannel", new
        {
            key = "sms",
            enabled = true,
            settings = new[]
            {
                new { name = "gatewayUrl", value = kannel.GatewayUrl.ToString() },
                new { name = "username", value = KannelFixture.UserName },
                new { name = "password", value = KannelFixture.Password },
                new { name = "sender", value = "ESchool" },
            },
        });
    }

    /// <summary>The mother agrees to full messages by Telegram and opens the one-time link in her messenger.</summary>
    public static async Task<string> AgreeByTelegramAsync(EJournalServer server, TelegramTestApiFixture telegram, string pupilId)
    {
        var mother = await server.SignInAsync(SchoolDay.MotherLogin, SchoolDay.Password);
        var payload = await SucceedAsync(server, mother, Agree, "agreeDelivery", new
        {
            pupilId,
            channelKey = "telegram",
            topics = new[] { "MARKS", "HOMEWORK" },
            timing = "INSTANT",
            privacy = "FULL",
        });
        var agreement = payload.GetProperty("agreement");
        var contact = agreement.GetProperty("contact");
        Assert.False(contact.GetProperty("confirmed").GetBoolean());
        var link = contact.GetProperty("confirmation").GetProperty("link").GetString()!;
        Assert.StartsWith($"https://t.me/{TelegramTestApiFixture.BotName}?start=", link, StringComparison.Ordinal);

        await telegram.WriteAsync(BotToken, MotherChat, $"/start {link.Split("start=")[1]}");
        await ConfirmedAsync(server, mother, pupilId);
        return agreement.GetProperty("id").GetString()!;
    }

    /// <summary>The father agrees to full messages by SMS and enters the code that was sent to his phone.</summary>
    public static async Task<string> AgreeBySmsAsync(EJournalServer server, KannelFixture kannel, string pupilId)
    {
        var father = await server.SignInAsync(SchoolDay.FatherLogin, SchoolDay.Password);
        var payload = await SucceedAsync(server, father, Agree, "agreeDelivery", new
        {
            pupilId,
            channelKey = "sms",
            address = "8 (999) 123-45-67",
            topics = new[] { "MARKS", "ATTENDANCE" },
            timing = "INSTANT",
            privacy = "FULL",
        });
        var agreementId = payload.GetProperty("agreement").GetProperty("id").GetString()!;
        var sms = await kannel.WaitForAsync(FatherPhone);
        var code = new string([.. sms.Text.Where(char.IsAsciiDigit).Take(6)]);
        var confirmed = await SucceedAsync(server, father, Confirm, "confirmContact", new { agreementId, code });
        Assert.True(confirmed.GetProperty("agreement").GetProperty("contact").GetProperty("confirmed").GetBoolean());
        return agreementId;
    }

    private static async Task ConfirmedAsync(EJournalServer server, string token, string pupilId)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var data = await server.DataAsync(
                token, "query Q($id: ID!) { pupil(id: $id) { deliveryAgreements { contact { confirmed } } } }", new { id = pupilId });
            if (data.GetProperty("pupil").GetProperty("deliveryAgreements").EnumerateArray()
                .Any(a => a.GetProperty("contact").GetProperty("confirmed").GetBoolean()))
                return;
            await Task.Delay(100);
        }

        throw new TimeoutException($"The contact was not confirmed. Server log:\n{server.Log}");
    }

    private static async Task<JsonElement> SucceedAsync(EJournalServer server, string token, string mutation, string field, object input)
    {
        var payload = (await server.DataAsync(token, mutation, new { input })).GetProperty(field);
        Assert.Equal("[]", payload.GetProperty("errors").GetRawText());
        return payload;
    }
}
