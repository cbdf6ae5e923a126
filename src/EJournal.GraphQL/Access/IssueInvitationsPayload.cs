using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

/// <summary>The codes, or why none was made (результат выдачи доступа).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record IssueInvitationsPayload
{
    /// <summary>The codes, in the order of the input: teachers, pupils, parents (приглашения).</summary>
    [ListSize(100)]
    public IReadOnlyList<IssuedInvitation> Invitations { get; init; } = [];

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
