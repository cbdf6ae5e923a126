using System.Net.Http.Json;
using System.Text.Json;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using Microsoft.Extensions.Logging;

namespace EJournal.Access.Tests.Schools;

/// <summary>One installation with two schools; whatever a test changes of its own is nothing to the next one.</summary>
public class TwoSchools : IAsyncLifetime
{
    private const string Nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";

    public AccessServer Server { get; private set; } = null!;

    /// <summary>Where the server logs; null for the file of the run.</summary>
    protected virtual ILoggerFactory? Logs => null;

    public Side Own { get; private set; } = null!;

    public Side Other { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await AccessServer.StartAsync(Logs);
        (Own, Other) = (Side.Own(Server.School), Side.Other(Server.School));
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>Each asks, the other one is asked about.</summary>
    public IEnumerable<(Side Asking, Side Hidden)> BothWays() => [(Own, Other), (Other, Own)];

    /// <summary>Asks, and sees that nothing of the hidden school is in the bytes.</summary>
    public async Task<string> AskAsync(ViewerKind kind, Side hidden, string document, object? variables = null) =>
        Clean(hidden, await Server.AskAsync(kind, document, variables), $"{kind}: {document}");

    /// <summary>The access token of a sign-in.</summary>
    public async Task<string> PostAsync(string path, object body)
    {
        using var response = await Server.Http.PostAsJsonAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == 200, text);
        return JsonDocument.Parse(text).RootElement.GetProperty("accessToken").GetString()!;
    }

    /// <summary>The token reads the school of the one side and nothing of the other.</summary>
    public async Task IsOfAsync(Side asking, Side hidden, string token)
    {
        Assert.Contains(asking.IdOf("School"), Clean(hidden, await Server.AskAsync(token, "{ school { id name } }"), "school"), StringComparison.Ordinal);
        var foreign = await Server.AskAsync(token, Nodes, new { ids = hidden.Nodes().Select(n => n.Id) });
        Assert.DoesNotContain(new Answer(foreign).At(["nodes", "id"]), n => n.ValueKind == JsonValueKind.String);
        Assert.DoesNotContain("errors", Clean(hidden, foreign, "nodes"), StringComparison.Ordinal);
        Assert.NotEmpty(new Answer(await Server.AskAsync(token, Nodes, new { ids = asking.Nodes().Select(n => n.Id) })).At(["nodes", "id"]));
    }

    public static string Clean(Side hidden, string body, string asked)
    {
        var told = hidden.In(body).ToList();
        Assert.True(told.Count == 0, $"{asked}\ntold {string.Join(", ", told)}: {body[..Math.Min(600, body.Length)]}");
        return body;
    }
}
