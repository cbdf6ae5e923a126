using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>A secret address at which a calendar program reads lessons and events (подписка на календарь).</summary>
[ObjectType<CalendarFeed>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[NoToken]
public static class CalendarFeedType
{
    /// <summary>The id of the feed (идентификатор), to revoke it.</summary>
    [ID("CalendarFeed")]
    public static long Id([Parent] CalendarFeed feed) => feed.Id;

    /// <summary>When the address was made (создан).</summary>
    public static DateTimeOffset CreatedAt([Parent] CalendarFeed feed) => feed.CreatedAt.AsMoment();
}
