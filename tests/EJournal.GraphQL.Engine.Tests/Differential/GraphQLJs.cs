using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using EJournal.TestKit;
using EJournal.TestKit.Peers;

namespace EJournal.GraphQL.Engine.Tests.Differential;

/// <summary>The other side: graphql-js in a child process, tests/peers/graphql-js.</summary>
internal sealed class GraphQLJs : IDisposable
{
    private readonly Process _process;

    private GraphQLJs(params string[] arguments)
    {
        var folder = Repository.Locate("tests", "peers", "graphql-js");
        MissingPeer.Demand(Path.Combine(folder, "node_modules"), $"npm --prefix {folder} ci");
        _process = Process.Start(new ProcessStartInfo("node", ["main.mjs", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        })!;
    }

    /// <summary>Cases at random with graphql-js' answers; each line is one JSON object, as main.mjs writes it.</summary>
    public static IEnumerable<JsonElement> Generate(int seed, int parse, int validate, int execute)
    {
        using var peer = new GraphQLJs("generate", $"{seed}", $"{parse}", $"{validate}", $"{execute}");
        while (peer._process.StandardOutput.ReadLine() is { } line)
            yield return JsonDocument.Parse(line).RootElement;
        peer._process.WaitForExit();
        Assert.Equal(0, peer._process.ExitCode);
    }

    /// <summary>A process that answers cases one by one.</summary>
    public static GraphQLJs Judge() => new("judge");

    /// <summary>What graphql-js says about the case, or null when it cannot be asked: no schema, no syntax.</summary>
    public JsonElement? Ask(JsonObject @case)
    {
        _process.StandardInput.WriteLine(@case.ToJsonString());
        _process.StandardInput.Flush();
        var answer = JsonDocument.Parse(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("graphql-js ended.")).RootElement;
        return answer.TryGetProperty("impossible", out _) ? null : answer;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(1)))
            _process.Kill();
        _process.Dispose();
    }
}
