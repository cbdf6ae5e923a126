using System.Net;
using System.Security.Claims;
using EJournal.GraphQL.Engine.Http;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Tests.Http;

public sealed class OperationSlotsTests : IDisposable
{
    private readonly OperationSlots _slots = new(new() { OperationsPerUser = 2, WaitingPerUser = 1, OperationsInAll = 3, WaitingInAll = 2 });

    public void Dispose() => _slots.Dispose();

    [Fact]
    public async Task One_more_of_a_user_waits_and_the_next_is_refused()
    {
        using var first = await EnterAsync("anna");
        using var second = await EnterAsync("anna");
        var third = EnterAsync("anna");
        Assert.Null(await EnterAsync("anna"));
        Assert.False(third.IsCompleted);

        first!.Dispose();
        using var entered = await third;
        Assert.NotNull(entered);
    }

    [Fact]
    public async Task Who_floods_waits_for_himself_and_others_go_on()
    {
        using var first = await EnterAsync("flood");
        using var second = await EnterAsync("flood");
        var third = EnterAsync("flood");

        for (var i = 0; i < 100; i++)
        {
            Assert.Null(await EnterAsync("flood"));
            using var other = await EnterAsync("anna");
            Assert.NotNull(other);
        }

        Assert.False(third.IsCompleted);
        second!.Dispose();
        using var entered = await third;
    }

    [Fact]
    public async Task In_all_so_many_run_and_wait_and_no_more()
    {
        var running = new[] { await EnterAsync("a"), await EnterAsync("b"), await EnterAsync("c") };
        var waiting = new[] { EnterAsync("d"), EnterAsync("e") };
        Assert.Null(await EnterAsync("f"));
        Assert.All(waiting, w => Assert.False(w.IsCompleted));

        running[0]!.Dispose();
        using var next = await waiting[0];
        Assert.NotNull(next);
        Assert.False(waiting[1].IsCompleted);
        running[1]!.Dispose();
        using var last = await waiting[1];
        running[2]!.Dispose();
    }

    [Fact]
    public async Task A_client_that_leaves_the_queue_leaves_no_slot_behind()
    {
        using (await EnterAsync("anna"))
        using (await EnterAsync("anna"))
        {
            using var leaving = new CancellationTokenSource();
            var waiting = EnterAsync("anna", aborted: leaving.Token);
            await leaving.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }

        using var first = await EnterAsync("anna");
        using var second = await EnterAsync("anna");
        Assert.NotNull(second);
    }

    [Fact]
    public async Task Without_a_token_one_is_the_address_of_the_connection()
    {
        using var first = await EnterAsync(null, address: "192.0.2.1");
        using var second = await EnterAsync(null, address: "192.0.2.1");
        var third = EnterAsync(null, address: "192.0.2.1");
        Assert.Null(await EnterAsync(null, address: "192.0.2.1"));
        using var neighbour = await EnterAsync(null, address: "192.0.2.2");
        Assert.NotNull(neighbour);
        first!.Dispose();
        using var entered = await third;
    }

    private async Task<OperationSlot?> EnterAsync(string? account, string address = "127.0.0.1", CancellationToken aborted = default)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        var user = account is null ? null : new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", account)], "test"));
        return await _slots.EnterAsync(OperationSlots.UserOf(context, user), aborted);
    }
}
