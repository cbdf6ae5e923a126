using EJournal.Data;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Tests.Export;

/// <summary>The contexts of a sender, which after its first reading waits until the other has read as well: then both know of the same sendings.</summary>
internal sealed class AfterReading(IDbContextFactory<JournalDb> contexts, TaskCompletionSource read, Task otherRead) : IDbContextFactory<JournalDb>
{
    private int _made;

    public JournalDb CreateDbContext() => contexts.CreateDbContext();

    public async Task<JournalDb> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Increment(ref _made) > 1)
        {
            read.TrySetResult();
            await otherRead.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken);
        }

        return await contexts.CreateDbContextAsync(cancellationToken);
    }
}
