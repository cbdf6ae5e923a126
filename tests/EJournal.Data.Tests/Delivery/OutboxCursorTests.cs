using EJournal.Data.Delivery;
using EJournal.Data.Tests.Access;
using EJournal.Domain.Delivery;

namespace EJournal.Data.Tests.Delivery;

public sealed class OutboxCursorTests : SchoolTest
{
    [Fact]
    public async Task Events_from_before_the_start_are_not_read_and_later_ones_are_in_order()
    {
        await AddAsync(1, 2, 3);
        var cursor = await StartAsync();
        Assert.Empty(await ReadAsync(cursor));

        await AddAsync(4, 5);
        Assert.Equal([4, 5], await ReadAsync(cursor));
        Assert.Empty(await ReadAsync(cursor));
    }

    [Fact]
    public async Task Events_are_read_again_until_they_are_confirmed()
    {
        var cursor = await StartAsync();
        await AddAsync(1);
        await using var db = Database.Open();
        var first = await cursor.ReadAsync(db, CancellationToken.None);
        var again = await cursor.ReadAsync(db, CancellationToken.None);
        Assert.Equal(1, Assert.Single(first).Id);
        Assert.Equal(1, Assert.Single(again).Id);
        cursor.Confirm(again);
        Assert.Empty(await ReadAsync(cursor));
    }

    [Fact]
    public async Task An_event_committed_after_one_with_a_greater_id_is_read_once()
    {
        await AddAsync(1);
        var cursor = await StartAsync();
        await AddAsync(3, 5);
        Assert.Equal([3, 5], await ReadAsync(cursor));
        await AddAsync(4);
        Assert.Equal([4], await ReadAsync(cursor));
        await AddAsync(2, 6);
        Assert.Equal([2, 6], await ReadAsync(cursor));
        Assert.Empty(await ReadAsync(cursor));
    }

    [Fact]
    public async Task An_event_that_was_not_committed_yet_at_the_start_is_read()
    {
        await AddAsync(10, 12);
        var cursor = await StartAsync();
        await AddAsync(11);
        Assert.Equal([11], await ReadAsync(cursor));
    }

    [Fact]
    public async Task More_events_than_one_batch_holds_are_all_read()
    {
        var cursor = await StartAsync();
        await AddAsync([.. Enumerable.Range(1, 450)]);
        var read = new List<long>();
        while (await ReadAsync(cursor) is { Count: > 0 } batch)
            read.AddRange(batch);
        Assert.Equal(Enumerable.Range(1, 450).Select(i => (long)i), read);
    }

    private async Task<OutboxCursor> StartAsync()
    {
        var cursor = new OutboxCursor(Database.Clock);
        await using var db = Database.Open();
        await cursor.StartAsync(db, CancellationToken.None);
        return cursor;
    }

    private async Task<List<long>> ReadAsync(OutboxCursor cursor)
    {
        await using var db = Database.Open();
        var events = await cursor.ReadAsync(db, CancellationToken.None);
        cursor.Confirm(events);
        return [.. events.Select(e => e.Id)];
    }

    private async Task AddAsync(params int[] ids)
    {
        await using var db = Database.OpenTracking();
        db.JournalEvents.AddRange(ids.Select(id => new JournalEvent { Id = id, SchoolId = School.School.Id, Kind = DiaryChangeKind.MarkSet, At = Database.Clock.Now }));
        await db.SaveChangesAsync();
    }
}
