using System.Net.Http.Json;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;

namespace EJournal.Access.Tests.Live;

/// <summary>Every kind of viewer follows Anna's diary; what the matrix says of it holds on the event stream.</summary>
public sealed class DiaryChangedTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private AccessServer _server = null!;

    public async Task InitializeAsync() => _server = await AccessServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    [Requirement("ACC-07")]
    public async Task A_change_of_the_diary_is_told_to_whom_the_matrix_names_and_refused_to_the_others()
    {
        var matrix = _server.Matrix;
        var field = matrix.Schema.SubscriptionType!.Fields["diaryChanged"]!;
        var document = $"subscription {{ diaryChanged{matrix.Arguments.Of(field)} {{ kind mark {{ value }} pupil {{ name {{ full }} }} }} }}";
        var following = new List<(ViewerKind Kind, Task<string> First)>();
        foreach (var kind in _server.School.Kinds)
        {
            var viewer = await _server.School.ViewerAsync(kind);
            var cell = matrix.Of(viewer, matrix.WaysOf(viewer), field);
            var stream = await OpenAsync(kind, document);
            if (cell == Cell.Read)
            {
                following.Add((kind, UntilAsync(stream, "MARK_")));
                continue;
            }

            var whole = await UntilAsync(stream, "complete");
            Assert.Contains(cell == Cell.Denied ? "FORBIDDEN" : "NOT_FOUND", whole, StringComparison.Ordinal);
            Assert.DoesNotContain(_server.School.Canaries, c => whole.Contains(c.Text, StringComparison.Ordinal));
        }

        var teacher = _server.School.Kinds.Single(k => k.Name == "teacher of her group");
        var set = await _server.AskAsync(teacher, $"mutation {{ setMark{matrix.Arguments.Of(matrix.Schema.MutationType!.Fields["setMark"]!)} {{ mark {{ value }} errors {{ code message }} }} }}");
        Assert.Contains("\"value\":\"5\"", set, StringComparison.Ordinal);

        Assert.True(following.Count >= 4);
        foreach (var (kind, first) in following)
            Assert.True((await first).Contains("\"value\":\"5\"", StringComparison.Ordinal), $"{kind}: {await first}");
    }

    private async Task<Stream> OpenAsync(ViewerKind kind, string document)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = document }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (_server.TokenOf(kind) is { } token)
            request.Headers.Authorization = new("Bearer", token);
        var response = await _server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await response.Content.ReadAsStreamAsync();
    }

    /// <summary>What came until a line has the word, or the stream ended.</summary>
    private static async Task<string> UntilAsync(Stream stream, string word)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var reader = new StreamReader(stream);
        var read = new System.Text.StringBuilder();
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            read.AppendLine(line);
            if (line.Contains(word, StringComparison.Ordinal))
                break;
        }

        return read.ToString();
    }
}
