using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>The announcement as it stands now, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesWrite)]
public sealed record AnnouncementPayload
{
    /// <summary>The announcement (объявление); null when nothing was changed, and when it was withdrawn.</summary>
    public Announcement? Announcement { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(60, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
