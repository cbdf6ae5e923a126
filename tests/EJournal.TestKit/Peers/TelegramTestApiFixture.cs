using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace EJournal.TestKit.Peers;

/// <summary>
/// npm telegram-test-api: a Bot API that nobody of us wrote. It is lenient (no limits, no errors, no offset), so it proves that an
/// independent server understands us and nothing more.
/// </summary>
public sealed class TelegramTestApiFixture : IAsyncLifetime, IDisposable
{
    /// <summary>The name of every bot on this server.</summary>
    public const string BotName = "TestNameBot";

    private static readonly TimeSpan ArrivalLimit = TimeSpan.FromSeconds(20);

    private readonly HttpClient _client = new();
    private PeerProcess? _server;

    /// <summary>For the setting <c>apiUrl</c>.</summary>
    public Uri Url => _client.BaseAddress!;

    public async Task InitializeAsync()
    {
        var folder = Repository.Locate("tests", "peers", "telegram");
        MissingPeer.Demand(Path.Combine(folder, "node_modules", "telegram-test-api"), "npm ci, in tests/peers/telegram");
        var port = FreePort.Next();
        _client.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
        _server = PeerProcess.Start("node", folder, "server.mjs", $"{port}");
        await _server.WaitForPortAsync(port);
    }

    /// <summary>A person writes to the bot in a private chat, for example <c>/start TOKEN</c>.</summary>
    public async Task WriteAsync(string botToken, long chatId, string text, string firstName = "Анна")
    {
        var command = text.Split(' ')[0];
        using var answer = await _client.PostAsJsonAsync(new Uri("sendCommand", UriKind.Relative), new
        {
            botToken,
            text,
            date = 1_795_330_000,
            from = new { id = chatId, is_bot = false, first_name = firstName },
            chat = new { id = chatId, type = "private", first_name = firstName },
            entities = new[] { new { offset = 0, length = command.Length, type = "bot_command" } },
        });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>All that the bot sent so far, oldest first.</summary>
    public async Task<IReadOnlyList<BotMessage>> SentAsync(string botToken)
    {
        using var answer = await _client.PostAsJsonAsync(new Uri("getUpdatesHistory", UriKind.Relative), new { token = botToken });
        answer.EnsureSuccessStatusCode();
        using var history = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return
        [
            .. history.RootElement.GetProperty("result").EnumerateArray()
                .OrderBy(e => e.GetProperty("updateId").GetInt64())
                .Select(e => e.GetProperty("message"))
                // People's messages carry a chat, the bot's own requests a chat_id.
                .Where(m => m.TryGetProperty("chat_id", out _))
                .Select(m => new BotMessage(m.GetProperty("chat_id").GetInt64(), m.GetProperty("text").GetString()!)),
        ];
    }

    /// <summary>The messages to a chat, once there are at least so many; fails when there are not in time.</summary>
    public async Task<IReadOnlyList<BotMessage>> WaitForAsync(string botToken, long chatId, int count = 1)
    {
        IReadOnlyList<BotMessage> sent = [];
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < ArrivalLimit; await Task.Delay(50))
        {
            sent = [.. (await SentAsync(botToken)).Where(m => m.ChatId == chatId)];
            if (sent.Count >= count)
                return sent;
        }

        throw new TimeoutException($"{sent.Count} instead of {count} messages to chat {chatId} after {ArrivalLimit.TotalSeconds} s.");
    }

    public void Dispose() => _client.Dispose();

    public async Task DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
