namespace EJournal.Plugins.Telegram;

/// <summary>Telegram through the Bot API: plain text to private chats, addresses by deep link, updates by polling.</summary>
public sealed class TelegramChannel : IChannelPlugin
{
    internal const int MaxTextLength = 4096;
    internal static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(20);

    private const string Token = "token";
    private const string ApiUrl = "apiUrl";

    /// <inheritdoc />
    public ChannelDescriptor Describe() => new()
    {
        Id = "telegram",
        DisplayName = "Telegram",
        AddressKind = AddressKind.Opaque,
        Linking = LinkMethod.DeepLink,
        Capabilities = new HashSet<ChannelCapability> { ChannelCapability.Inbound },
        Settings = new SettingsSchema(
        [
            new SettingsField(Token, SettingsType.String, Required: true, Secret: true, "Токен бота")
            {
                Pattern = "[0-9]{1,20}:[A-Za-z0-9_-]{3,100}",
                Help = "Его выдаёт @BotFather, например 123456789:AAE…",
            },
            new SettingsField(ApiUrl, SettingsType.Url, Required: true, Secret: false, "Адрес Bot API")
            {
                Default = "https://api.telegram.org",
                Help = "Меняют только для своего сервера Bot API.",
            },
        ]),
        // "Bots FAQ": about one message a second into a chat, about thirty a second in all. What really holds, 429 says.
        RateLimits =
        [
            new RateLimit(RateScope.Account, 30, TimeSpan.FromSeconds(1)),
            new RateLimit(RateScope.Recipient, 1, TimeSpan.FromSeconds(1)),
        ],
        SendTimeout = SendTimeout,
        MaxTextLength = MaxTextLength,
        // The Bot API knows no idempotency key; a second "new mark" is harmless.
        OnUnknownOutcome = AmbiguityPolicy.Resend,
        Residency = DataResidency.Foreign,
    };

    /// <inheritdoc />
    public async ValueTask<SettingsReport> ValidateAsync(
        ChannelSettings settings, bool online, IChannelHost host, CancellationToken cancellationToken)
    {
        if (!online)
            return new SettingsReport([]);

        using var api = Connect(settings, host);
        return await api.GetMeAsync(cancellationToken) switch
        {
            ApiAnswer<User>.Done { Result.Username: { } name } => new SettingsReport([]) { AccountName = "@" + name },
            ApiAnswer<User>.Refused { Code: 401 or 404 } => new SettingsReport(
                [new SettingsProblem(Token, "unauthorized", "Telegram не принимает этот токен. Проверьте его у @BotFather.")]),
            _ => new SettingsReport(
                [new SettingsProblem(ApiUrl, "unreachable", "Сервер Bot API не отвечает как надо. Проверьте адрес и попробуйте позже.")]),
        };
    }

    /// <inheritdoc />
    public ValueTask<IChannelSession> OpenAsync(ChannelSettings settings, IChannelHost host, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IChannelSession>(new TelegramSession(Connect(settings, host), host));

    private static BotApi Connect(ChannelSettings settings, IChannelHost host) =>
        new(settings.Find(ApiUrl)!, settings.Find(Token)!, host);
}
