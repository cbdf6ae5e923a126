using EJournal.Domain.Access;
using EJournal.Domain.Schedule;

namespace EJournal.Data.Access;

/// <summary>A calendar address is its owner's alone.</summary>
public static class CalendarVisibility
{
    /// <summary>Those not revoked.</summary>
    public static IQueryable<CalendarFeed> VisibleTo(this IQueryable<CalendarFeed> feeds, JournalDb db, Viewer v) =>
        v.AccountId is { } accountId
            ? feeds.Where(f => f.SchoolId == v.SchoolId && f.AccountId == accountId && f.RevokedAt == null)
            : feeds.Where(_ => false);
}
