using System.Net.Http.Json;
using EJournal.Data.Access;
using EJournal.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>Guessing from addresses that this machine has not: each request says which one it comes from.</summary>
public sealed class GuessingAddressTests
{
    private const string Network = "2a00:1450:4010:c0d::";

    // Too long to be anybody's, so that no time goes into hashing it.
    private static readonly string Wrong = new('a', 1025);

    [Fact]
    [Requirement("ACC-10")]
    public async Task Addresses_of_one_IPv6_network_are_one_source()
    {
        await using var server = await StartAsync();
        var statuses = new List<int>();
        for (var i = 1; i <= 5; i++)
            statuses.Add(await GuessAsync(server, "maths", $"{Network}{i:x}"));

        Assert.Equal([401, 401, 401, 429, 429], statuses);
        Assert.Equal(401, await GuessAsync(server, "maths", "2a00:1450:4010:c0e::1"));
    }

    [Fact]
    public async Task An_IPv4_address_is_one_source_however_it_is_written()
    {
        await using var server = await StartAsync();
        foreach (var address in new[] { "45.12.0.7", "::ffff:45.12.0.7", "45.12.0.7" })
            Assert.Equal(401, await GuessAsync(server, "maths", address));

        Assert.Equal(429, await GuessAsync(server, "maths", "::ffff:45.12.0.7"));
    }

    /// <summary>A proxy that nobody named stands on the machine or on the network beside it, and its address is everybody's.</summary>
    [Theory]
    [InlineData("45.12.0.7", false, 429)]
    [InlineData(Network + "1", false, 429)]
    [InlineData("10.0.0.5", true, 429)]
    [InlineData("10.0.0.5", false, 401)]
    [InlineData("::ffff:172.17.0.1", false, 401)]
    [InlineData("127.0.0.1", false, 401)]
    [InlineData("fd00::1", false, 401)]
    public async Task Of_one_address_three_hundred_guesses_at_any_logins_are_looked_at_unless_it_may_be_everybodys(string address, bool proxyNamed, int status)
    {
        await using var server = await StartAsync(proxyNamed ? ["--EJournal:Proxies:0", "192.0.2.1"] : []);
        Assert.Equal(401, await GuessAsync(server, "invented", address));
        await using (var db = server.Database.OpenTracking())
        {
            var one = await db.SignInFailures.SingleAsync();
            db.AddRange(Enumerable.Range(0, 298).Select(i => new SignInFailure { Subject = [(byte)i, (byte)(i >> 8)], Source = one.Source, At = one.At }));
            await db.SaveChangesAsync();
        }

        Assert.Equal(401, await GuessAsync(server, "maths", address));

        // Of a login that there is and of one that there is not alike.
        Assert.Equal((status, status), (await GuessAsync(server, "anna", address), await GuessAsync(server, "nobody", address)));
        Assert.Equal(401, await GuessAsync(server, "anna", "46.0.0.1"));
    }

    [Fact]
    public async Task An_address_that_may_be_everybodys_guesses_at_one_login_no_faster()
    {
        await using var server = await StartAsync();
        for (var i = 0; i < 3; i++)
            Assert.Equal(401, await GuessAsync(server, "maths", "10.0.0.5"));

        Assert.Equal(429, await GuessAsync(server, "maths", "10.0.0.5"));
    }

    private static Task<SignInServer> StartAsync(params string[] settings) =>
        SignInServer.StartAsync(services => services.AddSingleton<IStartupFilter, AddressSaid>(), settings);

    private static async Task<int> GuessAsync(SignInServer server, string login, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/login") { Content = JsonContent.Create(new { login, password = Wrong }) };
        request.Headers.Add(AddressSaid.Header, address);
        using var response = await server.Http.SendAsync(request);
        return (int)response.StatusCode;
    }
}
