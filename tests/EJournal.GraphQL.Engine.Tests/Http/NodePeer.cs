using System.Diagnostics;

namespace EJournal.GraphQL.Engine.Tests.Http;

/// <summary>Runs the scripts of tests/peers/graphql-http: the judgement of others' code.</summary>
internal static class NodePeer
{
    private static readonly SemaphoreSlim Installing = new(1);

    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var folder = Folder();
        await Installing.WaitAsync();
        try
        {
            if (!Directory.Exists(Path.Combine(folder, "node_modules")))
                await StartAsync("npm", ["ci", "--no-audit", "--no-fund"], folder);
        }
        finally
        {
            Installing.Release();
        }

        return await StartAsync("node", [script, .. arguments], folder);
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EJournal.sln")))
                return Path.Combine(folder.FullName, "tests", "peers", "graphql-http");
        }

        throw new DirectoryNotFoundException("The repository's root was not found above the test's folder.");
    }

    private static async Task<string> StartAsync(string program, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Trim();
    }
}
