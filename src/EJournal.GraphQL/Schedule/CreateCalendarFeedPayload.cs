using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>The new address, shown this once, or why there is none (результат).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record CreateCalendarFeedPayload
{
    /// <summary>The address for the calendar program (секретный адрес): keep it as you keep a password.</summary>
    public Uri? Address { get; init; }

    /// <summary>The feed (подписка).</summary>
    public CalendarFeed? Feed { get; init; }

    /// <summary>Empty when it was made (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
