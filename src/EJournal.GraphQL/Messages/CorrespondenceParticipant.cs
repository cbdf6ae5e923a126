using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>Somebody who takes part in a correspondence (участник переписки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public sealed record CorrespondenceParticipant
{
    /// <summary>The name (имя).</summary>
    public required PersonName Name { get; init; }

    /// <summary>An employee (сотрудник), or else of a family.</summary>
    public required bool IsStaff { get; init; }

    /// <summary>That is you (это вы).</summary>
    public required bool IsYou { get; init; }

    /// <summary>When he last marked messages as read (когда прочитал); null for never.</summary>
    public required DateTimeOffset? ReadAt { get; init; }

    /// <summary>How many messages of others he has not marked as read (не прочитано).</summary>
    public required int Unread { get; init; }
}
