using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace EJournal.TestKit.Peers;

/// <summary>Somebody else's program, running for a test and never longer than the test's process.</summary>
public sealed class PeerProcess : IAsyncDisposable
{
    // The shell waits for the end of its standard input, which comes when we close it and also when we are killed.
    private const string Leash = "\"$@\" </dev/null & peer=$!; cat >/dev/null; kill -9 $peer 2>/dev/null; wait";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private PeerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, e) => Keep(e.Data);
        process.ErrorDataReceived += (_, e) => Keep(e.Data);
    }

    /// <summary>What it wrote so far, line by line.</summary>
    public IReadOnlyList<string> Output => [.. _output];

    public static PeerProcess Start(string file, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Leash, "sh", file, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var peer = new PeerProcess(Process.Start(start)!);
        peer._process.BeginOutputReadLine();
        peer._process.BeginErrorReadLine();
        return peer;
    }

    /// <summary>Returns when somebody listens on the port; throws with what the process wrote when nobody does in time.</summary>
    public async Task WaitForPortAsync(int port)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < StartLimit; await Task.Delay(50))
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
            }
        }

        throw new InvalidOperationException(
            $"Nobody listens on port {port} after {StartLimit.TotalSeconds} s. Output:\n{string.Join('\n', Output.TakeLast(20))}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
            _output.Enqueue(line);
    }
}
