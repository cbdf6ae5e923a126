using System.Diagnostics;
using EJournal.TestKit;
using EJournal.TestKit.Peers;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

/// <summary>The clients that front-ends use, unmodified: tests/peers/live.</summary>
public sealed class PeerTests : LiveTest
{
    [Fact]
    public async Task Graphql_ws_queries_subscribes_reconnects_completes_and_understands_errors()
    {
        Assert.Equal(
            """
            query: annas-father
            mark: MARK_CORRECTED 3
            correction: MARK_CORRECTED 4
            query after reconnecting: annas-father
            after reconnecting: MARK_CORRECTED 2
            completed
            within a second: true
            hidden pupil: NOT_FOUND
            wrong document: VALIDATION_ERROR
            wrong token: refused 4403
            """,
            await RunAsync("ws.mjs"));
    }

    [Fact]
    public async Task Graphql_sse_queries_subscribes_completes_and_understands_errors()
    {
        Assert.Equal(
            """
            query: annas-father
            mark: MARK_CORRECTED 3
            correction: MARK_CORRECTED 4
            completed
            within a second: true
            hidden pupil: NOT_FOUND
            wrong document: VALIDATION_ERROR
            wrong token: refused 401
            """,
            await RunAsync("sse.mjs"));
    }

    private async Task<string> RunAsync(string script)
    {
        var folder = Repository.Locate("tests", "peers", "live");
        MissingPeer.Demand(Path.Combine(folder, "node_modules", "graphql-ws"), "npm ci, in tests/peers/live");
        var (father, teacher) = (await SignInAsync("annas-father"), await SignInAsync("maths"));
        using var process = Process.Start(new ProcessStartInfo("node", [script, Url.ToString(), father.Bearer, teacher.Bearer, Anna, Monday])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Trim();
    }
}
