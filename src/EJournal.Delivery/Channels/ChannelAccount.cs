using EJournal.Delivery.Plugins;
using EJournal.Plugins;

namespace EJournal.Delivery.Channels;

/// <summary>
/// An open account of a channel. Every call into the plugin goes through here: on a thread that may be given up, with a limit,
/// and no exception comes out.
/// </summary>
public sealed class ChannelAccount(ChannelDescriptor descriptor, IChannelSession session, ChannelHost host, int version) : IAsyncDisposable
{
    private const int LongestAddress = 256;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortCall = TimeSpan.FromSeconds(8);

    public ChannelDescriptor Descriptor { get; } = descriptor;

    /// <summary>The version of the settings it was opened with.</summary>
    public int Version { get; } = version;

    public bool PollsInbound => session is IPollInbound;

    public AddressResult Normalize(string raw)
    {
        if (raw.Length > LongestAddress)
            return new(false, null, "too-long");
        try
        {
            return session.NormalizeAddress(raw);
        }
        catch (Exception)
        {
            return new(false, null, "malformed");
        }
    }

    public async Task<LinkOffer> BeginLinkAsync(string token, DateTimeOffset expiresAt, CancellationToken cancellationToken) =>
        session is ILinkAddresses links
            ? await Guard(ct => links.BeginLinkAsync(token, expiresAt, ct), ShortCall, code => new LinkOffer(null, code), cancellationToken)
            : new LinkOffer(null, "not-supported");

    /// <summary>What happened, and <see cref="SendOutcome.Unknown"/> where the plugin failed to say so.</summary>
    public Task<SendOutcome> SendAsync(SendRequest request) =>
        Guard(ct => session.SendAsync(request, ct), Descriptor.SendTimeout, code => new SendOutcome.Unknown(code), CancellationToken.None);

    public async Task<PollResult> PollAsync(string? cursor, TimeSpan wait, CancellationToken cancellationToken) =>
        session is IPollInbound inbound
            ? await Guard(
                ct => inbound.PollAsync(cursor, wait, ct),
                wait + ShortCall,
                code => new PollResult(cursor, []) { ErrorCode = code },
                cancellationToken)
            : new PollResult(cursor, []) { ErrorCode = "not-supported" };

    /// <summary>A text of the plugin with the values of secret settings struck out.</summary>
    public string Scrub(string text) => host.Secrets.Scrub(text);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Task.Run(async () => await session.DisposeAsync()).WaitAsync(ShortCall);
        }
        catch (Exception e)
        {
            host.Log(ChannelLogLevel.Warning, $"Closing failed: {e.GetType().Name}.");
        }
    }

    private async Task<T> Guard<T>(Func<CancellationToken, ValueTask<T>> call, TimeSpan limit, Func<string, T> failed, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        try
        {
            // Task.Run: a plugin that blocks before its first await blocks its own thread, not the dispatcher.
            return await Task.Run(async () => await call(timeout.Token), CancellationToken.None).WaitAsync(limit + Grace, CancellationToken.None)
                ?? failed("no-answer");
        }
        catch (Exception e)
        {
            var code = e is TimeoutException or OperationCanceledException ? "timeout" : "exception";
            host.Log(ChannelLogLevel.Warning, $"A call ended with {code}: {e.GetType().Name}.");
            return failed(code);
        }
    }
}
