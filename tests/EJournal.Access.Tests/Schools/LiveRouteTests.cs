using System.Net.Http.Json;
using EJournal.GraphQL.Engine;
using EJournal.TestKit;
using EJournal.TestKit.Live;

namespace EJournal.Access.Tests.Schools;

/// <summary>Who follows a diary of one school is told nothing that happens in the other.</summary>
[Collection(nameof(SchoolsCollection))]
public sealed class LiveRouteTests(TwoSchools schools)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static int s_marks;

    [Fact]
    [Requirement("ACC-07")]
    public async Task An_event_stream_for_a_pupil_of_the_other_school_ends_as_for_nobody()
    {
        Assert.Equal(["diaryChanged"], schools.Own.Matrix.Schema.SubscriptionType!.Fields.Select(f => f.Name));
        foreach (var (asking, hidden) in schools.BothWays())
        {
            foreach (var kind in asking.Askers)
            {
                async Task<string> WholeAsync(string id)
                {
                    using var stream = await OpenAsync(schools.Server.TokenOf(kind)!, Document(id));
                    return TwoSchools.Clean(hidden, await UntilAsync(stream, "event: complete"), $"{kind}");
                }

                var foreign = await WholeAsync(hidden.IdOf("Pupil"));
                Assert.Equal(await WholeAsync(GlobalId.Encode("Pupil", "987654321")), foreign);
                Assert.True(foreign.Contains("NOT_FOUND", StringComparison.Ordinal) || (kind != asking.Director && foreign.Contains("FORBIDDEN", StringComparison.Ordinal)), $"{kind}: {foreign}");
            }
        }
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task An_event_stream_tells_of_a_mark_in_the_own_school_and_not_of_one_in_the_other()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            using var stream = await OpenAsync(schools.Server.TokenOf(asking.Director)!, Document(asking.IdOf("Pupil")));
            await SetMarkAsync(hidden);
            await SetMarkAsync(asking);
            var told = TwoSchools.Clean(hidden, await UntilAsync(stream, "MARK_"), "events");
            Assert.Contains(asking.IdOf("Pupil"), told, StringComparison.Ordinal);
            Assert.DoesNotContain(hidden.IdOf("Pupil"), told, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Requirement("ACC-07")]
    public async Task A_socket_refuses_the_other_schools_pupil_and_tells_of_the_own_on_the_same_connection()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            using var socket = await SocketClient.InitialisedAsync(new Uri(schools.Server.Http.BaseAddress!, "/graphql"), $"Bearer {schools.Server.TokenOf(asking.Director)}");
            await socket.SubscribeAsync("foreign", Document(hidden.IdOf("Pupil")));
            var refused = TwoSchools.Clean(hidden, await socket.ReadAsync(), "socket");
            Assert.Contains("\"foreign\"", refused, StringComparison.Ordinal);
            Assert.Contains("NOT_FOUND", refused, StringComparison.Ordinal);

            await socket.SubscribeAsync("own", Document(asking.IdOf("Pupil")));
            await SetMarkAsync(hidden);
            string told;
            do
            {
                // The answer to a mark of before the subscription is none: it is set again until one is told.
                await SetMarkAsync(asking);
                told = TwoSchools.Clean(hidden, await socket.ReadAsync(), "socket");
            }
            while (!told.Contains("MARK_", StringComparison.Ordinal));
            Assert.Contains("\"own\"", told, StringComparison.Ordinal);
            Assert.Contains(asking.IdOf("Pupil"), told, StringComparison.Ordinal);
        }
    }

    private static string Document(string id) => $"subscription {{ diaryChanged(pupilId: \"{id}\") {{ kind pupil {{ id name {{ full }} }} mark {{ value comment }} }} }}";

    private async Task SetMarkAsync(Side side)
    {
        var teacher = side.Askers.FirstOrDefault(k => k.Name == "teacher of her group") ?? side.Director;
        var value = (Interlocked.Increment(ref s_marks) % 4) + 2;
        var body = await schools.Server.AskAsync(
            teacher,
            "mutation($i: SetMarkInput!) { setMark(input: $i) { mark { id } errors { code message } } }",
            new { i = new { lessonId = side.IdOf("Lesson"), pupilId = side.IdOf("Pupil"), value = $"{value}", reason = "Ошибка" } });
        Assert.Contains("\"errors\":[]", body, StringComparison.Ordinal);
    }

    private async Task<Stream> OpenAsync(string token, string document)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = document }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Authorization = new("Bearer", token);
        var response = await schools.Server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await response.Content.ReadAsStreamAsync();
    }

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
