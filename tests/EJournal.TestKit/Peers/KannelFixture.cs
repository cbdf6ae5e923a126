using System.Diagnostics;
using Xunit;

namespace EJournal.TestKit.Peers;

/// <summary>Kannel (bearerbox and smsbox) with its fakesmsc behind it as the mobile network.</summary>
public sealed class KannelFixture : IAsyncLifetime
{
    public const string UserName = "ej";
    public const string Password = "ejpass";

    private const string Bearerbox = "/usr/sbin/bearerbox";
    private const string Smsbox = "/usr/sbin/smsbox";
    private const string FakeSmsc = "/usr/lib/kannel/test/fakesmsc";
    private const int Attempts = 3;
    private const string HowToGet = "apt-get install --no-install-recommends kannel kannel-extras";
    private static readonly TimeSpan ArrivalLimit = TimeSpan.FromSeconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("ejournal-kannel-").FullName;
    private readonly Stack<PeerProcess> _processes = new();
    private PeerProcess? _network;

    /// <summary>For the setting <c>gatewayUrl</c>.</summary>
    public Uri GatewayUrl { get; private set; } = null!;

    /// <summary>All whole messages that reached the network so far.</summary>
    public IReadOnlyList<SentSms> Sent => FakeSmscLog.Read(_network!.Output);

    public async Task InitializeAsync()
    {
        foreach (var program in new[] { Bearerbox, Smsbox, FakeSmsc })
            MissingPeer.Demand(program, HowToGet);

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await StartAsync();
                return;
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // Somebody took one of the ports between the look for it and Kannel's own try.
                await StopAsync();
            }
        }
    }

    /// <summary>The first message to that number; waits for it, since the gateway answers before it sends.</summary>
    public async Task<SentSms> WaitForAsync(string to)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < ArrivalLimit; await Task.Delay(50))
        {
            if (Sent.FirstOrDefault(s => s.To == to) is { } sms)
                return sms;
        }

        throw new TimeoutException($"No whole SMS to {to} after {ArrivalLimit.TotalSeconds} s. Network:\n{string.Join('\n', _network!.Output)}");
    }

    /// <summary>Takes the gateway's door away; the port is refused from now on.</summary>
    public async Task StopAsync()
    {
        while (_processes.TryPop(out var process))
            await process.DisposeAsync();
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        var ports = FreePort.Next(4);
        var (admin, box, smsc, send) = (ports[0], ports[1], ports[2], ports[3]);
        var configuration = (await File.ReadAllTextAsync(Repository.Locate("tests", "peers", "kannel", "kannel.conf")))
            .Replace("{{adminPort}}", $"{admin}", StringComparison.Ordinal)
            .Replace("{{boxPort}}", $"{box}", StringComparison.Ordinal)
            .Replace("{{smscPort}}", $"{smsc}", StringComparison.Ordinal)
            .Replace("{{sendPort}}", $"{send}", StringComparison.Ordinal)
            .Replace("{{folder}}", _folder, StringComparison.Ordinal);
        var file = Path.Combine(_folder, "kannel.conf");
        await File.WriteAllTextAsync(file, configuration);

        await StartAsync(Bearerbox, box, "-v", "4", file);
        await StartAsync(Smsbox, send, "-v", "4", file);
        // -m 0: this phone only receives; the message is a formality.
        _network = PeerProcess.Start(FakeSmsc, _folder, "-v", "0", "-H", "127.0.0.1", "-r", $"{smsc}", "-m", "0", "79990000001 1313 text x");
        _processes.Push(_network);
        GatewayUrl = new Uri($"http://127.0.0.1:{send}");
    }

    private async Task StartAsync(string program, int port, params string[] arguments)
    {
        var process = PeerProcess.Start(program, _folder, arguments);
        _processes.Push(process);
        await process.WaitForPortAsync(port);
    }
}
