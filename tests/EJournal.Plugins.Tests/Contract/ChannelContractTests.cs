using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using EJournal.Plugins.Tests.Wire;
using EJournal.TestKit.Peers;
using Microsoft.Extensions.Logging;

namespace EJournal.Plugins.Tests.Contract;

/// <summary>
/// What every channel has to stand. Derive, say how to aim the channel at a server and what a good answer looks like, and write down
/// the provider's own fault table.
/// </summary>
public abstract class ChannelContractTests
{
    private readonly LogLines _log = new();

    protected abstract string PluginId { get; }

    /// <summary>A canonical address.</summary>
    protected abstract string Address { get; }

    /// <summary>The value of the secret setting in <see cref="SettingsFor"/>.</summary>
    protected abstract string Secret { get; }

    /// <summary>The provider's answer to a message it took.</summary>
    protected abstract Reaction.Answer Good { get; }

    protected abstract Dictionary<string, string> SettingsFor(Uri url);

    protected ChannelDescriptor Descriptor => InstalledPlugin.Find(PluginId).Descriptor!;

    [Fact]
    public async Task Session_implements_exactly_what_the_descriptor_names()
    {
        await using var session = await OpenAsync(new Uri("http://127.0.0.1:9"));

        Assert.Equal(Descriptor.Linking == LinkMethod.DeepLink, session is ILinkAddresses);
        Assert.Equal(Descriptor.Capabilities.Contains(ChannelCapability.Inbound), session is IPollInbound);
        Assert.Equivalent(Descriptor, InstalledPlugin.Find(PluginId).Plugin!.Describe(), strict: true);
    }

    [Fact]
    public async Task Address_normalises_to_itself()
    {
        await using var session = await OpenAsync(new Uri("http://127.0.0.1:9"));

        var result = session.NormalizeAddress(Address);

        Assert.Equal(new AddressResult(true, Address, null) { Masked = result.Masked }, result);
        Assert.InRange(result.Masked!.Count(char.IsAsciiDigit), 1, 3);
    }

    [Fact]
    public async Task Ten_thousand_random_addresses_never_throw_and_normalise_once()
    {
        await using var session = await OpenAsync(new Uri("http://127.0.0.1:9"));
        var random = new Random(20261122);
        const string Alphabet = "0123456789+++777888 ()-.аяaz\0\n٣\uD83D\u00A0";

        for (var i = 0; i < 10_000; i++)
        {
            var raw = new string(random.GetItems<char>(Alphabet, random.Next(20)));
            var result = session.NormalizeAddress(raw);
            Assert.Equal(result.Ok, result.Canonical is not null);
            Assert.Equal(result.Ok, result.ErrorCode is null);
            if (result.Ok)
                Assert.Equal(result.Canonical, session.NormalizeAddress(result.Canonical!).Canonical);
        }
    }

    [Fact]
    public async Task Rendered_text_keeps_the_limit_and_never_cuts_a_surrogate_pair()
    {
        await using var session = await OpenAsync(new Uri("http://127.0.0.1:9"));
        var limit = Descriptor.MaxTextLength!.Value;
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

        for (var length = limit - 3; length <= limit + 3; length++)
        {
            foreach (var body in new[] { new string('ж', length), "я" + string.Concat(Enumerable.Repeat("😀", length)) + "\uD83D" })
            {
                var rendered = session.Render(Messages.Saying(body) with { Link = new Uri("https://school.example/diary") });
                Assert.InRange(rendered.Text.Length, 1, limit);
                Assert.True(rendered.Truncated);
                Assert.EndsWith("\nhttps://school.example/diary", rendered.Text, StringComparison.Ordinal);
                Assert.NotEmpty(strict.GetBytes(rendered.Text));
            }
        }
    }

    [Fact]
    public async Task Good_answer_is_accepted()
    {
        await using var server = new ScriptedServer(Good);

        Assert.IsType<SendOutcome.Accepted>(await SendAsync(server.Url));
    }

    [Fact]
    public async Task Refused_connection_is_not_sent() =>
        Assert.Equal(
            new SendOutcome.NotSent("unreachable", null, RateScope.Account),
            await SendAsync(new Uri($"http://127.0.0.1:{FreePort.Next()}")));

    [Fact]
    public async Task Server_that_does_not_speak_tls_is_not_sent_to()
    {
        await using var server = new ScriptedServer(new Reaction.ResetAtOnce());

        Assert.Equal(
            new SendOutcome.NotSent("unreachable", null, RateScope.Account),
            await SendAsync(new UriBuilder(server.Url) { Scheme = "https" }.Uri));
    }

    [Fact]
    public async Task Reset_before_anything_was_read_is_never_accepted()
    {
        await using var server = new ScriptedServer(new Reaction.ResetAtOnce());

        Assert.True(await SendAsync(server.Url) is SendOutcome.Unknown or SendOutcome.NotSent);
    }

    [Fact]
    public async Task Reset_after_the_request_is_unknown_and_not_repeated()
    {
        await using var server = new ScriptedServer(new Reaction.ResetAfterRequest());

        Assert.Equal(new SendOutcome.Unknown("connection-lost"), await SendAsync(server.Url));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Connection_closed_after_the_second_request_is_unknown_and_not_repeated()
    {
        await using var server = new ScriptedServer(number => number == 0 ? Good : new Reaction.CloseAfterRequest());
        await using var session = await OpenAsync(server.Url);

        Assert.IsType<SendOutcome.Accepted>(await session.SendAsync(Messages.To(Address, "Первое"), CancellationToken.None));
        Assert.Equal(
            new SendOutcome.Unknown("connection-lost"),
            await session.SendAsync(Messages.To(Address, "Второе"), CancellationToken.None));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Answer_cut_in_half_is_unknown()
    {
        await using var server = new ScriptedServer(new Reaction.CloseWithinAnswer(Good.Body));

        Assert.Equal(new SendOutcome.Unknown("connection-lost"), await SendAsync(server.Url));
    }

    [Fact]
    public async Task Answer_of_ten_megabytes_is_unknown()
    {
        await using var server = new ScriptedServer(Good with { Body = new string(' ', 10_000_000) + Good.Body });

        Assert.Equal(new SendOutcome.Unknown("bad-answer"), await SendAsync(server.Url));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Failure_of_the_server_is_unknown(int status)
    {
        await using var server = new ScriptedServer(Reaction.Html(status));

        Assert.Equal(new SendOutcome.Unknown("server-error"), await SendAsync(server.Url));
    }

    [Fact]
    public async Task Page_instead_of_an_answer_is_unknown()
    {
        await using var server = new ScriptedServer(Reaction.Html(200));

        Assert.Equal(new SendOutcome.Unknown("bad-answer"), await SendAsync(server.Url));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    public async Task Redirect_is_not_followed(int status)
    {
        await using var elsewhere = new ScriptedServer(Good);
        await using var server = new ScriptedServer(Reaction.Html(status) with { Headers = $"Location: {elsewhere.Url}\r\n" });

        Assert.Equal(new SendOutcome.Unknown("redirected"), await SendAsync(server.Url));
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Server_that_never_answers_is_unknown_within_the_time_limit()
    {
        await using var server = new ScriptedServer(new Reaction.Silence());

        Assert.Equal(new SendOutcome.Unknown("timeout"), await SendAsync(server.Url, new HurriedTime()));
    }

    [Fact]
    public async Task Server_that_answers_byte_by_byte_is_unknown_within_the_time_limit()
    {
        await using var server = new ScriptedServer(new Reaction.Drip());

        Assert.Equal(new SendOutcome.Unknown("timeout"), await SendAsync(server.Url, new HurriedTime()));
    }

    [Fact]
    public async Task Cancellation_is_honoured_within_two_seconds()
    {
        await using var server = new ScriptedServer(new Reaction.Silence());
        await using var session = await OpenAsync(server.Url);
        using var cancellation = new CancellationTokenSource(200);
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await session.SendAsync(Messages.To(Address, "Урок"), cancellation.Token));

        Assert.InRange(watch.ElapsedMilliseconds, 0, 2000);
    }

    [Fact]
    public async Task Fifty_messages_at_once_are_fifty_requests()
    {
        await using var server = new ScriptedServer(Good);
        await using var session = await OpenAsync(server.Url);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50)
            .Select(async i => await session.SendAsync(Messages.To(Address, $"Урок {i}", $"key-{i}"), CancellationToken.None)));

        Assert.All(outcomes, o => Assert.IsType<SendOutcome.Accepted>(o));
        Assert.Equal(50, server.Requests.Distinct().Count());
    }

    [Fact]
    public async Task Second_attempt_is_the_same_request()
    {
        await using var server = new ScriptedServer(Good);
        await using var session = await OpenAsync(server.Url);
        var request = Messages.To(Address, "Математика: 5");

        await session.SendAsync(request, CancellationToken.None);
        await session.SendAsync(request with { Attempt = 2 }, CancellationToken.None);

        Assert.Equal(server.Requests[0], server.Requests[1]);
    }

    [Fact]
    public async Task Session_may_be_disposed_of_twice()
    {
        var session = await OpenAsync(new Uri("http://127.0.0.1:9"));

        await session.DisposeAsync();
        await session.DisposeAsync();
    }

    [Fact]
    public async Task Empty_text_is_refused_without_a_request()
    {
        await using var server = new ScriptedServer(Good);
        await using var session = await OpenAsync(server.Url);

        var outcome = await session.SendAsync(Messages.To(Address, " \n\u0001"), CancellationToken.None);

        Assert.Equal("empty", Assert.IsType<SendOutcome.MessageRejected>(outcome).Code);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Account_is_checked_without_throwing_whatever_the_server_does()
    {
        Reaction[] reactions =
        [
            new Reaction.ResetAfterRequest(), new Reaction.Silence(), new Reaction.Drip(), Reaction.Html(500), Reaction.Html(302),
        ];
        foreach (var reaction in reactions)
        {
            await using var server = new ScriptedServer(reaction);
            await using var session = await OpenAsync(server.Url, new HurriedTime());
            Assert.Equal(new ChannelHealth(HealthState.Down, "unreachable"), await session.CheckHealthAsync(CancellationToken.None));
        }
    }

    [Fact]
    public async Task Online_check_of_an_unreachable_server_says_so()
    {
        var settings = InstalledPlugin.Check(PluginId, SettingsFor(new Uri($"http://127.0.0.1:{FreePort.Next()}")));
        var host = InstalledPlugin.HostOf(PluginId, settings, _log);

        var report = await InstalledPlugin.Find(PluginId).Plugin!.ValidateAsync(settings, online: true, host, CancellationToken.None);

        Assert.Equal("unreachable", Assert.Single(report.Problems).Code);
    }

    [Fact]
    public async Task Secret_shows_in_no_outcome_log_or_activity()
    {
        // Activities of other tests' clients arrive here too, on their threads.
        var seen = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a => seen.Enqueue(string.Join(' ', a.TagObjects.Select(t => t.Value))),
        };
        ActivitySource.AddActivityListener(listener);
        Reaction[] reactions =
        [
            Good, new Reaction.ResetAtOnce(), new Reaction.ResetAfterRequest(), new Reaction.CloseWithinAnswer(Good.Body),
            Reaction.Html(200), Reaction.Html(302), Reaction.Html(403), Reaction.Html(500), Reaction.Text(400, $"bad {Secret}"),
            Reaction.Json(400, $$"""{"ok":false,"error_code":400,"description":"bad {{Secret}}"}"""),
        ];
        foreach (var reaction in reactions)
        {
            await using var server = new ScriptedServer(reaction);
            seen.Enqueue((await SendAsync(server.Url)).ToString()!);
            await using var session = await OpenAsync(server.Url);
            seen.Enqueue((await session.CheckHealthAsync(CancellationToken.None)).ToString());
        }

        Assert.NotEmpty(seen);
        Assert.All(seen.Concat(_log.Lines), line => Assert.DoesNotContain(Secret, line, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Log_of_the_host_strikes_the_secret_out()
    {
        var settings = InstalledPlugin.Check(PluginId, SettingsFor(new Uri("http://127.0.0.1:9")));
        var host = InstalledPlugin.HostOf(PluginId, settings, _log);

        host.Log(ChannelLogLevel.Error, $"GET /{Secret}/x", new Dictionary<string, string> { ["query"] = Uri.EscapeDataString(Secret) });

        Assert.Equal($"{LogLevel.Error} Plugin {PluginId}: GET /***/x query=*** ", Assert.Single(_log.Lines));
    }

    protected Task<IChannelSession> OpenAsync(Uri url, TimeProvider? time = null) =>
        InstalledPlugin.OpenAsync(PluginId, SettingsFor(url), _log, time);

    protected async Task<SendOutcome> SendAsync(Uri url, TimeProvider? time = null)
    {
        await using var session = await OpenAsync(url, time);
        return await session.SendAsync(Messages.To(Address, "Математика: 5"), CancellationToken.None);
    }

    protected async Task<SendOutcome> SendAsync(Reaction reaction)
    {
        await using var server = new ScriptedServer(reaction);
        return await SendAsync(server.Url);
    }
}
