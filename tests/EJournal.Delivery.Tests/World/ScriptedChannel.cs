using System.Collections.Concurrent;
using EJournal.Plugins;

namespace EJournal.Delivery.Tests.World;

/// <summary>A channel in memory: takes down what it is given and answers by script; without one, it accepts.</summary>
public sealed class ScriptedChannel(LinkMethod linking = LinkMethod.OneTimeCode, AmbiguityPolicy onUnknown = AmbiguityPolicy.Resend) : IChannelPlugin
{
    public const string Id = "scripted";

    private readonly ConcurrentQueue<Func<SendRequest, SendOutcome>> _script = new();

    public ConcurrentQueue<SendRequest> Requests { get; } = new();

    public ConcurrentQueue<InboundEvent> Inbound { get; } = new();

    public ConcurrentQueue<ChannelSettings> Opened { get; } = new();

    public List<string?> Cursors { get; } = [];

    public IReadOnlyList<RateLimit> Limits { get; init; } = [];

    public DataResidency Residency { get; init; } = DataResidency.Domestic;

    /// <summary>Texts by address, in the order of sending.</summary>
    public IReadOnlyList<(string Address, string Text)> Sent => [.. Requests.Select(r => (r.Address, r.Content.Body))];

    public IReadOnlyList<string> Texts => [.. Requests.Select(r => r.Content.Body)];

    public void Answer(params SendOutcome[] outcomes)
    {
        foreach (var outcome in outcomes)
            _script.Enqueue(_ => outcome);
    }

    public void Answer(Func<SendRequest, SendOutcome> outcome) => _script.Enqueue(outcome);

    public ChannelDescriptor Describe() => new()
    {
        Id = Id,
        DisplayName = "Проверочный",
        AddressKind = linking == LinkMethod.DeepLink ? AddressKind.Opaque : AddressKind.Phone,
        Linking = linking,
        Capabilities = new HashSet<ChannelCapability>(linking == LinkMethod.DeepLink ? [ChannelCapability.Inbound] : []),
        Settings = new SettingsSchema(
        [
            new SettingsField("token", SettingsType.String, Required: true, Secret: true, "Токен") { Pattern = "[a-z0-9-]+" },
            new SettingsField("sender", SettingsType.String, Required: false, Secret: false, "Отправитель"),
        ]),
        RateLimits = Limits,
        SendTimeout = TimeSpan.FromSeconds(1),
        OnUnknownOutcome = onUnknown,
        Residency = Residency,
    };

    public ValueTask<SettingsReport> ValidateAsync(ChannelSettings settings, bool online, IChannelHost host, CancellationToken cancellationToken) =>
        new(new SettingsReport(settings.Find("token") == "revoked" ? [new SettingsProblem("token", "unauthorized", "Токен отозван.")] : []));

    public ValueTask<IChannelSession> OpenAsync(ChannelSettings settings, IChannelHost host, CancellationToken cancellationToken)
    {
        Opened.Enqueue(settings);
        return new(linking == LinkMethod.DeepLink ? new LinkingSession(this) : new Session(this));
    }

    private class Session(ScriptedChannel channel) : IChannelSession
    {
        protected ScriptedChannel Channel { get; } = channel;

        public AddressResult NormalizeAddress(string raw)
        {
            var digits = new string([.. raw.Where(char.IsAsciiDigit)]);
            return digits.Length == 11
                ? new(true, $"+7{digits[1..]}", null) { Masked = $"+7 *** ***-**-{digits[^2..]}" }
                : new(false, null, "malformed");
        }

        public RenderResult Render(MessageContent content) => new(content.Body, 1, "utf-8", false);

        public ValueTask<SendOutcome> SendAsync(SendRequest request, CancellationToken cancellationToken)
        {
            Channel.Requests.Enqueue(request);
            return new(Channel._script.TryDequeue(out var answer) ? answer(request) : new SendOutcome.Accepted($"p{Channel.Requests.Count}"));
        }

        public ValueTask<ChannelHealth> CheckHealthAsync(CancellationToken cancellationToken) => new(new ChannelHealth(HealthState.Healthy, null));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class LinkingSession(ScriptedChannel channel) : Session(channel), ILinkAddresses, IPollInbound
    {
        public ValueTask<LinkOffer> BeginLinkAsync(string token, DateTimeOffset expiresAt, CancellationToken cancellationToken) =>
            new(new LinkOffer(new Uri($"https://chat.example/bot?start={token}"), null));

        public ValueTask<PollResult> PollAsync(string? cursor, TimeSpan wait, CancellationToken cancellationToken)
        {
            Channel.Cursors.Add(cursor);
            return new(new PollResult($"{int.Parse(cursor ?? "0", System.Globalization.CultureInfo.InvariantCulture) + 1}", [.. Channel.Inbound]));
        }
    }
}
