using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Tests.Auth;
using EJournal.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

public sealed class LimitSettingsTests
{
    [Theory]
    [InlineData("Cost", "9", "EJournal:Limits:Cost has to be from 10 to 10000000.")]
    [InlineData("Depth", "61", "EJournal:Limits:Depth has to be from 1 to 60.")]
    [InlineData("OperationTime", "01:00:00", "EJournal:Limits:OperationTime has to be from 00:00:01 to 00:05:00.")]
    [InlineData("OperationsPerUser", "0", "EJournal:Limits:OperationsPerUser has to be from 1 to 1000.")]
    public void A_limit_out_of_range_refuses_the_start(string name, string value, string problem)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => LimitOptions.From(Settings($"EJournal:Limits:{name}", value)));

        Assert.Equal(problem, refused.Message);
    }

    [Theory]
    [InlineData("Costs", "100")]
    [InlineData("Cost", "much")]
    public void A_limit_that_is_misspelt_refuses_the_start(string name, string value) =>
        Assert.Contains(name, Assert.Throws<InvalidOperationException>(() => LimitOptions.From(Settings($"EJournal:Limits:{name}", value))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Every_limit_that_is_set_holds_and_the_others_stay()
    {
        var server = new GraphQLServerOptions();
        LimitOptions.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["EJournal:Limits:BodyBytes"] = "10001",
            ["EJournal:Limits:DocumentBytes"] = "10002",
            ["EJournal:Limits:Tokens"] = "10003",
            ["EJournal:Limits:Depth"] = "14",
            ["EJournal:Limits:Fields"] = "10005",
            ["EJournal:Limits:Aliases"] = "10006",
            ["EJournal:Limits:Cost"] = "10007",
            ["EJournal:Limits:OperationsPerUser"] = "108",
            ["EJournal:Limits:WaitingPerUser"] = "109",
            ["EJournal:Limits:OperationsInAll"] = "110",
            ["EJournal:Limits:WaitingInAll"] = "111",
            ["EJournal:Limits:ResponseBytes"] = "10012",
            ["EJournal:Limits:OperationTime"] = "00:00:13",
        }).Build()).ApplyTo(server);

        var (http, execution, parser, document) = (server.Http, server.Execution, server.Execution.ParserLimits, server.Execution.Validation.Limits!);
        Assert.Equal(
            [10001, 10002, 10003, 14, 10005, 10005, 10006, 10006, 10007, 108, 109, 110, 111, 10012, 13],
            [
                http.MaxBodyBytes, parser.Bytes, parser.Tokens, document.Depth, document.Fields, parser.Fields, document.Aliases, parser.Aliases, execution.MaxCost,
                http.OperationsPerUser, http.WaitingPerUser, http.OperationsInAll, http.WaitingInAll, execution.MaxResponseBytes, (int)execution.Timeout.TotalSeconds,
            ]);

        var untouched = new GraphQLServerOptions();
        LimitOptions.From(new ConfigurationBuilder().Build()).ApplyTo(untouched);
        Assert.Equal((new GraphQLHttpOptions(), new GraphQLServerOptions().Execution), (untouched.Http, untouched.Execution));
    }

    [Fact]
    public void Every_limit_is_documented_with_its_range()
    {
        var page = File.ReadAllLines(Repository.Locate("docs", "configuration.md"));
        foreach (var property in typeof(LimitOptions).GetProperties())
        {
            var range = property.GetCustomAttribute<RangeAttribute>()!;
            var row = Assert.Single(page, line => line.StartsWith($"| `{property.Name}` |", StringComparison.Ordinal));
            Assert.EndsWith($"| {Shown(range.Minimum)} to {Shown(range.Maximum)} |", row, StringComparison.Ordinal);
        }

        static string Shown(object bound) => bound is int number ? number.ToString("N0", CultureInfo.InvariantCulture) : $"`{bound}`";
    }

    [Fact]
    public async Task The_server_keeps_to_the_limits_that_are_set()
    {
        await using var server = await SignInServer.StartAsync("--EJournal:Limits:Cost", "10", "--EJournal:Limits:Depth", "2");

        Assert.Equal((200, """{"data":{"viewer":null}}"""), await server.AskAsync(null, "{ viewer { __typename } }"));
        Assert.Contains("\"TOO_COSTLY\"", (await server.AskAsync(null, "{ viewer { __typename } school { __typename } }")).Body, StringComparison.Ordinal);
        Assert.Contains("\"DOCUMENT_TOO_DEEP\"", (await server.AskAsync(null, "{ viewer { account { login } } }")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_refuses_the_start()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => SignInServer.StartAsync("--EJournal:Proxies:0", "proxy.example"));

        Assert.Equal("EJournal:Proxies holds \"proxy.example\", which is neither an address nor a network.", refused.Message);
    }

    private static IConfiguration Settings(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();
}
