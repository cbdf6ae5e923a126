using System.Text.Json;
using EJournal.GraphQL.Diary;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Tests.Auth;
using EJournal.TestKit.Live;
using EJournal.TestKit.Schools;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

/// <summary>The host as it serves, with a teacher who sets marks and people who listen to diaries.</summary>
public abstract class LiveTest(params string[] settings) : IAsyncLifetime
{
    private const string Changed = "subscription { diaryChanged(pupilId: \"*\") { kind pupil { name { short } } lesson { number } mark { value } at } }";
    private readonly Dictionary<string, SignedIn> _signedIn = [];
    private int _listeners;

    protected SignInServer Server { get; private set; } = null!;
    protected TestSchool School => Server.School;
    protected string Anna => Id("Pupil", School.Anna.Id);
    protected string Monday => Id("Lesson", School.MathsLesson.Id);
    protected Uri Url => new(Server.Http.BaseAddress!, "graphql");
    protected LiveConnections Connections => Server.Services.GetRequiredService<LiveConnections>();
    protected DiaryFeed Feed => Server.Services.GetRequiredService<DiaryFeed>();

    public async Task InitializeAsync() => Server = await SignInServer.StartAsync(settings);

    public async Task DisposeAsync() => await Server.DisposeAsync();

    protected static string Id(string type, long key) => GlobalId.Encode(type, key);

    protected static string ChangesOf(string pupil) => Changed.Replace("*", pupil, StringComparison.Ordinal);

    protected async Task<SignedIn> SignInAsync(string login)
    {
        if (_signedIn.TryGetValue(login, out var known))
            return known;
        await Server.SetPasswordAsync(login);
        return _signedIn[login] = await Server.SignInAsync(login);
    }

    /// <summary>A WebSocket of somebody.</summary>
    protected async Task<SocketClient> ConnectAsync(string login, Uri? url = null) =>
        await SocketClient.InitialisedAsync(url ?? Url, (await SignInAsync(login)).Bearer);

    /// <summary>A WebSocket on which somebody listens to a diary, from now on.</summary>
    protected async Task<SocketClient> ListenAsync(string login, string pupil)
    {
        var client = await ConnectAsync(login);
        await client.SubscribeAsync("diary", ChangesOf(pupil));
        _listeners++;
        await Until.TrueAsync(() => Feed.Subscribers == _listeners);
        return client;
    }

    protected Task<string> SetMarkAsync(string value, string? pupil = null) => MutateAsync(
        "maths", "mutation($input: SetMarkInput!) { setMark(input: $input) { errors { message } } }",
        new { lessonId = Monday, pupilId = pupil ?? Anna, value, reason = "Ошибка" }, """{"data":{"setMark":{"errors":[]}}}""");

    protected Task<string> RecordAsync(string login, long lesson, object record) => MutateAsync(
        login, "mutation($input: RecordLessonInput!) { recordLesson(input: $input) { errors { message } } }",
        Merge(record, Id("Lesson", lesson)), """{"data":{"recordLesson":{"errors":[]}}}""");

    /// <summary>What a change says, shortly: its kind and its mark.</summary>
    protected static string Told(string message)
    {
        if (!message.Contains("\"diaryChanged\":{", StringComparison.Ordinal))
            return message;
        var change = JsonDocument.Parse(message).RootElement.GetProperty("payload").GetProperty("data").GetProperty("diaryChanged");
        var mark = change.GetProperty("mark");
        return $"{change.GetProperty("kind").GetString()} {(mark.ValueKind == JsonValueKind.Null ? "-" : mark.GetProperty("value").GetString())}";
    }

    protected async Task<string> MutateAsync(string login, string mutation, object input, string expected)
    {
        var (_, body) = await Server.AskAsync((await SignInAsync(login)).Bearer, mutation, new { input });
        Assert.Equal(expected, body);
        return body;
    }

    private static Dictionary<string, JsonElement> Merge(object record, string lessonId)
    {
        var input = JsonSerializer.SerializeToElement(record).EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
        input["lessonId"] = JsonSerializer.SerializeToElement(lessonId);
        return input;
    }
}
