using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace EJournal.EndToEnd.Tests;

/// <summary>What is sent to the server cannot pretend to be a line of its log, however much it logs.</summary>
public sealed partial class LogLineTests
{
    private const string Forged = "warn: Forged[0]";
    private const string InJson = @"x\r\nwarn: Forged[0]\rwarn: Forged[0]\nwarn: Forged[0]\u2028warn: Forged[0]";

    [Fact]
    public async Task A_line_feed_in_a_login_a_header_a_path_or_an_operation_begins_no_line_of_the_log()
    {
        await using var server = new EJournalServer()
            .Set("Telemetry:SlowOperation", "00:00:00").SetVariable("Logging__LogLevel__Default", "Debug").SetVariable("Logging__LogLevel__Microsoft.AspNetCore", "Trace");
        await server.StartAsync();

        // The login, also as its client sends it; a header and a path, by hand, since a client would not send them.
        using var login = await server.Http.PostAsJsonAsync("/auth/login", new { login = $"x\r\n{Forged}\r{Forged}", password = $"\n{Forged}" });
        foreach (var head in (string[])[
            $"GET /%0D%0A{Uri.EscapeDataString(Forged)}?q=%0D%0A{Uri.EscapeDataString(Forged)} HTTP/1.1",
            $"GET /print/performance/%0A{Uri.EscapeDataString(Forged)} HTTP/1.1",
            $"GET /graphql HTTP/1.1\r\nUser-Agent: x\n{Forged}",
            $"GET /graphql HTTP/1.1\r\nX-Forwarded-For: x\r{Forged}",
            $"GET /graphql HTTP/1.1\r\ntraceparent: x\r\n {Forged}",
            $"GET /graphql HTTP/1.1\r\nAuthorization: Bearer x\u2028{Forged}",
            $"GET\n{Forged} / HTTP/1.1",
        ])
            await SendAsync(server.Http.BaseAddress!, head);

        // As operation, as its name, as value, as what a client says of itself; and where no JSON is.
        foreach (var body in (string[])[
            $$$"""{"query":"query A { nodes(ids: [\"{{{InJson}}}\"]) { id } }"}""",
            $$$"""{"query":"query A { __typename } {{{InJson}}}","operationName":"{{{InJson}}}"}""",
            $$$"""{"query":"query A($x: [ID!]!) { nodes(ids: $x) { id } }","variables":{"x":["{{{InJson}}}"],"{{{InJson}}}":1}}""",
            $$$"""{"query":"{ __typename }","operationName":"{{{InJson}}}","extensions":{"client":{"name":"{{{InJson}}}"},"persistedQuery":{"version":1,"sha256Hash":"{{{InJson}}}" } } }""",
            $"\n{Forged}\n",
        ])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            using var response = await server.Http.SendAsync(request);
        }

        await server.SendAsync(null, "query Last { __typename }");
        for (var tries = 0; !server.Log.Contains("query Last,", StringComparison.Ordinal) && tries < 100; tries++)
            await Task.Delay(100);
        Assert.Contains("query Last,", server.Log, StringComparison.Ordinal);
        Assert.Contains("Request starting HTTP/1.1 GET", server.Log, StringComparison.Ordinal);
        Assert.DoesNotMatch(ForgedLine(), server.Log);
    }

    [Fact]
    public void A_forged_line_would_be_found()
    {
        Assert.Matches(ForgedLine(), $"info: Refused[0]\n      a\r{Forged}");
        Assert.DoesNotMatch(ForgedLine(), $"info: Refused[0]\n      a {Forged}\n      {Forged}");
    }

    private static async Task SendAsync(Uri server, string head)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{head}\r\nHost: x\r\nConnection: close\r\n\r\n"));
        using var answer = new StreamReader(stream);
        await answer.ReadToEndAsync();
    }

    [GeneratedRegex(@"(^|[\r\n\u0085\u2028\u2029])warn: Forged")]
    private static partial Regex ForgedLine();
}
