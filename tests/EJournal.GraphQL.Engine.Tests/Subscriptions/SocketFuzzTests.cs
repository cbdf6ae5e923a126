using System.Net.WebSockets;
using System.Text;
using EJournal.TestKit.Live;

namespace EJournal.GraphQL.Engine.Tests.Subscriptions;

/// <summary>Clients that speak the protocol badly, in hundreds of ways.</summary>
public sealed class SocketFuzzTests
{
    private const int Clients = 400;

    // What a client may be told at the end: a protocol's code, or nothing when it sent bytes that are no text.
    private static readonly string[] Ends = ["1007", "1009", "4400", "4401", "4403", "4409", "4429", "gone"];

    private static readonly string[] Messages =
    [
        """{"type":"connection_init"}""",
        """{"type":"connection_init","payload":{"authorization":"anna"}}""",
        """{"type":"connection_init","payload":{"authorization":"stranger"}}""",
        """{"type":"subscribe","id":"1","payload":{"query":"subscription { happened { text } }"}}""",
        """{"type":"subscribe","id":"2","payload":{"query":"query($n: String) { hello(name: $n) }","variables":{"n":"Аня"}}}""",
        """{"type":"subscribe","id":"3","payload":{"query":"mutation { tell(text: \"x\") }"}}""",
        """{"type":"subscribe","id":"4","payload":{"query":"{ hello","operationName":null}}""",
        """{"type":"complete","id":"1"}""",
        """{"type":"ping","payload":{"a":[1,2,{"b":null}]}}""",
        """{"type":"pong"}""",
    ];

    [Theory]
    [InlineData(20261122)]
    [InlineData(7)]
    public async Task Whatever_is_sent_each_client_is_answered_or_closed_by_a_known_code_and_nothing_is_left(int seed)
    {
        await using var server = await LiveServer.StartAsync(o => o with { MaxConnectionsPerUser = Clients });
        var random = new Random(seed);
        var ends = new List<string>();
        for (var i = 0; i < Clients; i++)
        {
            using var client = await SocketClient.ConnectAsync(server.Url);
            ends.Add(await TalkAsync(client, [.. Enumerable.Range(0, random.Next(1, 8)).Select(n => Message(random, n))], random));
        }

        Assert.All(ends.Distinct(), end => Assert.Contains(end, (string[])[.. Ends, "answered"]));
        Assert.InRange(ends.Count(e => e == "answered"), 20, Clients - 20);
        await Until.TrueAsync(() => (server.Happenings.Subscribers, server.Connections.Open) == (0, 0));
        using var sound = await SocketClient.InitialisedAsync(server.Url);
    }

    private static async Task<string> TalkAsync(SocketClient client, List<byte[]> messages, Random random)
    {
        try
        {
            foreach (var message in messages)
                await client.SendAsync(message, random.Next(60) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text);
            await client.SendAsync("""{"type":"ping"}""");
            string said;
            do
                said = await client.ReadAsync();
            while (said.StartsWith('{') && said != """{"type":"pong"}""");
            return said.StartsWith('{') ? "answered" : said[..4];
        }
        catch (WebSocketException)
        {
            return "gone";
        }
    }

    private static byte[] Message(Random random, int number)
    {
        // Most begin as they should, or nothing behind the beginning would be met.
        var text = number == 0 && random.Next(5) > 0 ? Messages[random.Next(2)] : Messages[random.Next(Messages.Length)];
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        for (var changes = number == 0 ? 0 : random.Next(8) - 4; changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveAt(at); break;
                case 2: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Messages[random.Next(Messages.Length)])); break;
                default: bytes.RemoveRange(at, bytes.Count - at); break;
            }

            if (bytes.Count == 0)
                break;
        }

        return [.. bytes];
    }
}
