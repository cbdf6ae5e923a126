using System.Diagnostics;
using EJournal.GraphQL.Engine.Http;

namespace EJournal.GraphQL.Engine.Tests.Http;

public class AuditTests
{
    [Fact]
    public async Task The_audit_of_graphql_http_finds_nothing()
    {
        await using var server = await TestServer.StartAsync(new GraphQLHttpOptions { AllowGet = true });
        var folder = PeerFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            await RunAsync("npm", ["ci", "--no-audit", "--no-fund"], folder);
        Assert.Equal("61/61 ok", await RunAsync("node", ["audit.mjs", server.Url.ToString()], folder));
    }

    private static string PeerFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EJournal.sln")))
                return Path.Combine(folder.FullName, "tests", "peers", "graphql-http");
        }

        throw new DirectoryNotFoundException("The repository's root was not found above the test's folder.");
    }

    private static async Task<string> RunAsync(string program, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Trim();
    }
}
