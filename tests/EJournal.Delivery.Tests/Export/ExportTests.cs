using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using EJournal.Data.Writes;
using EJournal.Delivery.Export;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace EJournal.Delivery.Tests.Export;

/// <summary>A published month goes to the information system by itself, over a real TLS connection.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    private TlsReceiver _receiver = null!;
    private TestDatabase _database = null!;
    private TestSchool _school = null!;

    public async Task InitializeAsync()
    {
        _receiver = TlsReceiver.Start();
        _database = await TestDatabase.CreateAsync(services =>
        {
            services.AddSingleton(new DeliveryOptions());
            services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
            services.AddSingleton<ExportSecrets>();
            services.AddSingleton<ExportTargets>();
        });
        _school = TestSchool.In(_database);
    }

    public async Task DisposeAsync()
    {
        await _receiver.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    [Requirement("ROL-08")]
    public async Task What_is_published_is_sent_signed_and_after_an_error_and_a_restart_again_with_the_same_key()
    {
        await ConfigureAsync();
        await PublishAsync();
        _receiver.Answers.Enqueue(500);
        _receiver.Answers.Enqueue(200);

        await SendAsync(Open);
        var failed = await OnlyAsync();
        // Not before its time.
        await SendAsync(Open);
        _database.Clock.Advance(TimeSpan.FromSeconds(10));
        await SendAsync(Open);
        var sent = await OnlyAsync();
        _database.Clock.Advance(TimeSpan.FromHours(2));
        await SendAsync(Open);

        Assert.Equal((ExportState.Waiting, 1, 500, ExportProblem.Status), (failed.State, failed.Attempts, failed.Status, failed.Problem));
        Assert.InRange(failed.DueAt, failed.LastAttemptAt!.Value.AddSeconds(5), failed.LastAttemptAt.Value.AddSeconds(6));
        Assert.Equal((ExportState.Sent, 2, 200, (ExportProblem?)null, sent.LastAttemptAt), (sent.State, sent.Attempts, sent.Status, sent.Problem, sent.SentAt));
        Assert.Equal(2, _receiver.Requests.Count);
        Assert.Equal(
            new[] { failed.LastAttemptAt, sent.LastAttemptAt }.Select(at => new DateTimeOffset(at!.Value).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            _receiver.Requests.Select(r => r.Header("X-EJournal-Timestamp")));
        foreach (var request in _receiver.Requests)
        {
            Assert.StartsWith("POST /figures?of=school HTTP/1.1", request.Head, StringComparison.Ordinal);
            Assert.Equal(("main", sent.Key.ToString()), (request.Header("X-EJournal-School"), request.Header("Idempotency-Key")));
            var signed = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{request.Header("X-EJournal-Timestamp")}.{sent.Key}.{request.Body}"));
            Assert.Equal($"sha256={Convert.ToHexStringLower(signed)}", request.Header("X-EJournal-Signature"));
            Assert.Equal(
                """{"school":"Школа «main»","months":[{"month":"2026-09","number":1,"publishedAt":"2026-10-07T09:00:00Z","classes":2,"lessons":5,"inTime":0,"late":0,"missing":5,"withHomework":0,"inTimePercent":0,"latePercent":0,"missingPercent":100,"homeworkPercent":0,"families":3,"familiesWhoLooked":null,"familiesPercent":null}]}""",
                System.Text.RegularExpressions.Regex.Unescape(request.Body));
        }
    }

    [Fact]
    [Requirement("ROL-08")]
    public async Task What_a_stop_cut_off_is_sent_again_with_the_same_key_when_it_counts_as_lost()
    {
        await ConfigureAsync();
        await PublishAsync();
        _receiver.Answers.Enqueue(0);
        using (var stop = new CancellationTokenSource())
        {
            using var sender = Sender(Open);
            var sending = sender.SendDueAsync(stop.Token);
            await _receiver.ReceivedAsync();
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        }

        Assert.Equal((ExportState.Waiting, 1), ((await OnlyAsync()).State, (await OnlyAsync()).Attempts));
        await SendAsync(Open);
        Assert.Single(_receiver.Requests);
        _database.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(Open);

        Assert.Equal((ExportState.Sent, 2), ((await OnlyAsync()).State, (await OnlyAsync()).Attempts));
        Assert.Single(_receiver.Requests.Select(r => r.Header("Idempotency-Key")).Distinct());
    }

    [Fact]
    [Requirement("ROL-08")]
    public async Task A_certificate_that_is_not_trusted_and_an_answer_that_does_not_come_are_told_as_such()
    {
        await ConfigureAsync();
        await PublishAsync();

        await SendAsync(Open with { ExportAuthority = null });
        var untrusted = await OnlyAsync();
        _receiver.Answers.Enqueue(0);
        _database.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(Open with { ExportTimeout = TimeSpan.FromSeconds(1) });
        var late = await OnlyAsync();
        await _receiver.StopAsync();
        _database.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(Open);
        var unreachable = await OnlyAsync();

        Assert.Equal((ExportState.Waiting, 1, ExportProblem.Certificate), (untrusted.State, untrusted.Attempts, untrusted.Problem));
        Assert.Equal((ExportState.Waiting, 2, ExportProblem.Timeout), (late.State, late.Attempts, late.Problem));
        Assert.Equal((ExportState.Waiting, 3, ExportProblem.Connection), (unreachable.State, unreachable.Attempts, unreachable.Problem));
        Assert.Null(unreachable.Status);
    }

    [Theory]
    [Requirement("ROL-08")]
    [InlineData(403)]
    [InlineData(302)]
    public async Task What_the_receiver_will_not_take_is_not_tried_again_and_a_redirect_is_not_followed(int status)
    {
        await ConfigureAsync();
        await PublishAsync();
        _receiver.Answers.Enqueue(status);

        await SendAsync(Open);
        _database.Clock.Advance(TimeSpan.FromHours(2));
        await SendAsync(Open);

        Assert.Equal((ExportState.Refused, 1, status, ExportProblem.Status), ((await OnlyAsync()).State, (await OnlyAsync()).Attempts, (await OnlyAsync()).Status, (await OnlyAsync()).Problem));
        Assert.Single(_receiver.Requests);
    }

    [Fact]
    [Requirement("ROL-08")]
    public async Task Nothing_is_sent_into_the_own_network_unless_the_installation_allows_it()
    {
        await ConfigureAsync();
        await PublishAsync();

        await SendAsync(Open with { ExportNetworks = [IPNetwork.Parse("10.0.0.0/8")] });

        Assert.Equal((ExportState.Refused, ExportProblem.Address), ((await OnlyAsync()).State, (await OnlyAsync()).Problem));
        Assert.Empty(_receiver.Requests);
    }

    [Fact]
    public async Task A_target_that_is_switched_off_gets_nothing()
    {
        await ConfigureAsync(enabled: false);
        await PublishAsync();

        await using var db = _database.Open();
        Assert.Empty(await db.ExportSendings.ToListAsync());
    }

    [Fact]
    [Requirement("ROL-08")]
    public async Task Of_two_servers_one_sends_each_publication()
    {
        await ConfigureAsync();
        for (var i = 0; i < 8; i++)
            await PublishAsync();
        var (read, otherRead) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        using var one = Sender(Open, new AfterReading(Contexts, read, otherRead.Task));
        using var other = Sender(Open, new AfterReading(Contexts, otherRead, read.Task));

        await Task.WhenAll(one.SendDueAsync(default), other.SendDueAsync(default));

        await using var db = _database.Open();
        var sent = await db.ExportSendings.ToListAsync();
        Assert.Equal(Enumerable.Repeat((ExportState.Sent, 1), 8), sent.Select(s => (s.State, s.Attempts)));
        Assert.Equal(sent.Select(s => s.Key.ToString()).Order(StringComparer.Ordinal), _receiver.Requests.Select(r => r.Header("Idempotency-Key")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_receiver_that_asks_for_a_pause_gets_it()
    {
        await ConfigureAsync();
        await PublishAsync();
        _receiver.Answers.Enqueue(429);

        await SendAsync(Open);

        var asked = await OnlyAsync();
        Assert.Equal((ExportState.Waiting, 429), (asked.State, asked.Status));
        Assert.InRange(asked.DueAt - asked.LastAttemptAt!.Value, TimeSpan.FromSeconds(TlsReceiver.Pause), TimeSpan.FromSeconds(TlsReceiver.Pause * 1.2));
    }

    [Fact]
    public async Task A_receiver_that_never_takes_it_is_given_up_after_36_attempts()
    {
        await ConfigureAsync();
        await PublishAsync();
        while ((await OnlyAsync()).State == ExportState.Waiting)
        {
            _receiver.Answers.Enqueue(503);
            await SendAsync(Open);
            _database.Clock.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal((ExportState.GivenUp, 36, 503), ((await OnlyAsync()).State, (await OnlyAsync()).Attempts, (await OnlyAsync()).Status));
        Assert.Equal(36, _receiver.Requests.Count);
    }

    [Fact]
    public async Task When_the_installation_has_lost_its_keys_the_log_says_so_until_the_key_is_entered_again()
    {
        await ConfigureAsync();
        await PublishAsync();
        await using (var db = _database.OpenTracking())
        {
            (await db.ExportTargets.SingleAsync()).ProtectedSecret = new ExportSecrets(new EphemeralDataProtectionProvider()).Protect(_school.School.Id, Secret);
            await db.SaveChangesAsync();
        }

        await SendAsync(Open);
        var unreadable = await OnlyAsync();
        await ConfigureAsync();
        _database.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(Open);

        Assert.Equal((ExportState.Waiting, ExportProblem.Secret, (int?)null), (unreadable.State, unreadable.Problem, unreadable.Status));
        Assert.Equal((ExportState.Sent, 2), ((await OnlyAsync()).State, (await OnlyAsync()).Attempts));
        Assert.Single(_receiver.Requests);
    }

    [Fact]
    public void A_key_that_was_copied_to_another_school_does_not_open()
    {
        var secrets = _database.Services.GetRequiredService<ExportSecrets>();

        var mine = secrets.Protect(1, Secret);

        Assert.Equal(Secret, Encoding.UTF8.GetString(secrets.Unprotect(1, mine)));
        Assert.ThrowsAny<CryptographicException>(() => secrets.Unprotect(2, mine));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.15.0.1", true)]
    [InlineData("2a02:6b8::1", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:0:7f00:1::", false)]
    [InlineData("::127.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("ff02::1", false)]
    [InlineData("198.19.255.255", false)]
    [InlineData("203.0.113.7", false)]
    [InlineData("255.255.255.255", false)]
    public void What_is_on_the_public_network_is_told_by_the_address(string address, bool isPublic) => Assert.Equal(isPublic, ExportRules.MayReach(IPAddress.Parse(address), []));

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("::ffff:10.1.2.3", true)]
    [InlineData("fd12:3456::1", true)]
    [InlineData("8.8.8.8", true)]
    [InlineData("10.2.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("fd13::1", false)]
    public void An_installation_opens_networks_by_name_and_no_other(string address, bool mayReach) =>
        Assert.Equal(mayReach, ExportRules.MayReach(IPAddress.Parse(address), [IPNetwork.Parse("10.1.0.0/16"), IPNetwork.Parse("fd12:3456::/32")]));

    private DeliveryOptions Open => new() { ExportNetworks = [IPNetwork.Parse("127.0.0.0/8")], ExportAuthority = _receiver.AuthorityFile };

    private IDbContextFactory<Data.JournalDb> Contexts => _database.Services.GetRequiredService<IDbContextFactory<Data.JournalDb>>();

    private ExportSender Sender(DeliveryOptions options, IDbContextFactory<Data.JournalDb>? contexts = null) => new(
        contexts ?? Contexts, _database.Services.GetRequiredService<ExportSecrets>(), options, _database.Clock, NullLogger<ExportSender>.Instance);

    // A sender of its own each time, as after a restart.
    private async Task SendAsync(DeliveryOptions options)
    {
        using var sender = Sender(options);
        await sender.SendDueAsync(default);
    }

    private async Task ConfigureAsync(bool enabled = true)
    {
        var done = await _database.Services.GetRequiredService<ExportTargets>().ConfigureAsync(
            await _school.ViewerAsync("administrator"), $"https://localhost:{_receiver.Port}/figures?of=school", Secret, new Order("7", new(2026, 9, 1)), enabled, default);
        Assert.Empty(done.Refusals);
    }

    private async Task PublishAsync()
    {
        _database.Clock.Advance(TimeSpan.FromDays(30));
        var done = await _database.Writes.RunAsync(
            WriteRequest.By(await _school.ViewerAsync("director"), "publishMonth", null, "2026-09"),
            (write, ct) => Data.Readiness.PublicationWrites.PublishMonthAsync(write, new(2026, 9, 1), ct),
            default);
        Assert.Empty(done.Refusals);
    }

    private async Task<ExportSending> OnlyAsync()
    {
        await using var db = _database.Open();
        return Assert.Single(await db.ExportSendings.ToListAsync());
    }
}
