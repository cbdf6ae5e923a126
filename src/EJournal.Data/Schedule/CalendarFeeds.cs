using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Schedule;

/// <summary>Makes and revokes secret addresses of calendars, and says whose one is.</summary>
public static class CalendarFeeds
{
    /// <summary>The new feed and its secret, which is not stored.</summary>
    public static async Task<Decision<(CalendarFeed Feed, string Secret)>> CreateFeedAsync(
        this JournalWrite write, long? pupilId, CancellationToken cancellationToken)
    {
        var viewer = write.Viewer;
        if (pupilId is { } pupil && !AccessPolicy.IsFamilyOf(viewer, pupil))
            return new Refusal(RefusalCode.NotFound, "Ученик не найден.") { Field = "pupilId" };
        if (pupilId is null && !viewer.IsStaff)
            return new Refusal(RefusalCode.InvalidValue, "Укажите ученика, чьё расписание нужно.") { Field = "pupilId" };
        if (await write.Db.CalendarFeeds.VisibleTo(write.Db, viewer).CountAsync(cancellationToken) >= CalendarFeed.MostLive)
            return new Refusal(RefusalCode.InvalidValue, $"Больше {CalendarFeed.MostLive} адресов сразу не бывает: отзовите ненужный.");

        var secret = Secret.New();
        var feed = new CalendarFeed { SchoolId = viewer.SchoolId, AccountId = viewer.AccountId!.Value, PupilId = pupilId, Hash = Secret.HashOf(secret), CreatedAt = write.Now };
        write.Db.CalendarFeeds.Add(feed);
        await write.SaveAsync(cancellationToken);
        write.Audit("calendar.create", $"CalendarFeed:{feed.Id}", new { pupil = pupilId });
        return (feed, secret);
    }

    public static async Task<Decision<long>> RevokeFeedAsync(this JournalWrite write, long id, CancellationToken cancellationToken)
    {
        if (await write.Db.CalendarFeeds.VisibleTo(write.Db, write.Viewer).SingleOrDefaultAsync(f => f.Id == id, cancellationToken) is not { } feed)
            return new Refusal(RefusalCode.NotFound, "Такого адреса нет.") { Field = "id" };
        feed.RevokedAt = write.Now;
        write.Audit("calendar.revoke", $"CalendarFeed:{feed.Id}");
        return feed.Id;
    }

    /// <summary>Revokes all addresses of an account: whoever sets a new password may do so because somebody else got in.</summary>
    internal static Task RevokeAllAsync(this IQueryable<CalendarFeed> feeds, long accountId, DateTime now, CancellationToken cancellationToken)
    {
        DateTime? at = now;
        return feeds.Where(f => f.AccountId == accountId && f.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.RevokedAt, at), cancellationToken);
    }

    /// <summary>Null for a secret that is unknown or revoked.</summary>
    public static Task<CalendarFeed?> FeedBySecretAsync(this JournalDb db, string secret, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(secret);
        return db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(f => f.Hash == hash && f.RevokedAt == null, cancellationToken);
    }
}
