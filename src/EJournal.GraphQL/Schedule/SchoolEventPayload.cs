using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>The event as it stands now, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record SchoolEventPayload
{
    /// <summary>The event (мероприятие); null when nothing was changed, and when it was cancelled.</summary>
    public SchoolEvent? Event { get; init; }

    /// <summary>Empty when it was planned, changed or cancelled (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
