namespace EJournal.Plugins.Sms;

/// <summary>SMS through a gateway that speaks Kannel's sendsms (Kannel user guide, "Using the HTTP interface to send SMS messages").</summary>
public sealed class SmsChannel : IChannelPlugin
{
    internal static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(20);

    /// <inheritdoc />
    public ChannelDescriptor Describe() => new()
    {
        Id = "sms",
        DisplayName = "СМС",
        AddressKind = AddressKind.Phone,
        Linking = LinkMethod.OneTimeCode,
        Settings = new SettingsSchema(
        [
            new SettingsField(GatewayAccount.Url, SettingsType.Url, Required: true, Secret: false, "Адрес шлюза")
            {
                Help = "Например http://127.0.0.1:13013; путь /cgi-bin/sendsms добавится сам, если путь не указан.",
            },
            new SettingsField(GatewayAccount.UserName, SettingsType.String, Required: true, Secret: false, "Имя пользователя шлюза"),
            new SettingsField(GatewayAccount.Password, SettingsType.String, Required: true, Secret: true, "Пароль шлюза"),
            new SettingsField(GatewayAccount.Sender, SettingsType.String, Required: false, Secret: false, "Отправитель")
            {
                Pattern = @"[0-9A-Za-z ._-]{1,11}|\+?[0-9]{3,15}",
                Help = "До 11 латинских букв и цифр или номер; так, как согласовано с оператором.",
            },
        ]),
        RateLimits = [new RateLimit(RateScope.Account, 10, TimeSpan.FromSeconds(1))],
        SendTimeout = SendTimeout,
        MaxTextLength = SmsText.MaxLength,
        // A gateway asked twice sends twice, and both are paid for.
        OnUnknownOutcome = AmbiguityPolicy.Hold,
        Residency = DataResidency.Domestic,
    };

    /// <inheritdoc />
    public async ValueTask<SettingsReport> ValidateAsync(
        ChannelSettings settings, bool online, IChannelHost host, CancellationToken cancellationToken)
    {
        if (!online)
            return new SettingsReport([]);

        await using var session = new SmsSession(new GatewayAccount(settings), host);
        return (await session.CheckHealthAsync(cancellationToken)).State switch
        {
            HealthState.Healthy or HealthState.Degraded => new SettingsReport([]),
            HealthState.Unauthorized => new SettingsReport(
                [new SettingsProblem(GatewayAccount.Password, "unauthorized", "Шлюз не принимает имя и пароль.")]),
            _ => new SettingsReport(
                [new SettingsProblem(GatewayAccount.Url, "unreachable", "Шлюз не отвечает как надо. Проверьте адрес и попробуйте позже.")]),
        };
    }

    /// <inheritdoc />
    public ValueTask<IChannelSession> OpenAsync(ChannelSettings settings, IChannelHost host, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IChannelSession>(new SmsSession(new GatewayAccount(settings), host));
}
