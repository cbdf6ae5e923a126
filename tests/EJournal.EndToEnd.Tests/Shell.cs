using System.Diagnostics;

namespace EJournal.EndToEnd.Tests;

/// <summary>Runs what a reader would paste into a terminal.</summary>
public static class Shell
{
    public static async Task<int> RunAsync(string script) => (await OutputAsync(script)).ExitCode;

    public static async Task<(int ExitCode, string Output)> OutputAsync(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", script]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
