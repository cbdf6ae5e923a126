using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>
/// How many operations run at once, of one user and in all; some more wait for their turn. A slot is held while an operation
/// runs, neither while its request is read nor while its response is sent: a slow client takes none.
/// </summary>
internal sealed class OperationSlots(GraphQLHttpOptions options) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly PartitionedRateLimiter<string> _ofUser = PartitionedRateLimiter.Create<string, string>(user =>
        RateLimitPartition.GetConcurrencyLimiter(user, _ => Limit(options.OperationsPerUser, options.WaitingPerUser)));

    private readonly ConcurrencyLimiter _all = new(Limit(options.OperationsInAll, options.WaitingInAll));

    /// <summary>A slot for one operation, to be disposed when it has run; null when too many are waiting already.</summary>
    /// <remarks>First the user's own turn, so that whoever floods waits for himself and stands in nobody's way.</remarks>
    public async ValueTask<OperationSlot?> EnterAsync(string user, CancellationToken cancellation)
    {
        var ofUser = await _ofUser.AcquireAsync(user, 1, cancellation);
        RateLimitLease? ofAll = null;
        try
        {
            if (ofUser.IsAcquired && (ofAll = await _all.AcquireAsync(1, cancellation)).IsAcquired)
                return new OperationSlot(ofUser, ofAll);
            ofAll?.Dispose();
        }
        catch
        {
            ofUser.Dispose();
            throw;
        }

        ofUser.Dispose();
        return null;
    }

    /// <summary>The same for an operation or event of a live connection, of which there are few: it waits however many others do.</summary>
    public async ValueTask<OperationSlot> WaitAsync(string user, CancellationToken cancellation)
    {
        while (true)
        {
            if (await EnterAsync(user, cancellation) is { } slot)
                return slot;
            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>Who is signed in, by the token; the others by where they come from.</summary>
    public static string UserOf(HttpContext context, ClaimsPrincipal? user) =>
        user?.FindFirst("sub")?.Value ?? user?.Identity?.Name ?? $"@{context.Connection.RemoteIpAddress}";

    public void Dispose()
    {
        _ofUser.Dispose();
        _all.Dispose();
    }

    private static ConcurrencyLimiterOptions Limit(int running, int waiting) =>
        new() { PermitLimit = running, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };
}

/// <summary>The right to run one operation.</summary>
internal sealed class OperationSlot(RateLimitLease ofUser, RateLimitLease ofAll) : IDisposable
{
    public void Dispose()
    {
        ofAll.Dispose();
        ofUser.Dispose();
    }
}
