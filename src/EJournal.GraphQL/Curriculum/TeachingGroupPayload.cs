using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The group as it is now, or why nothing was changed (результат распределения нагрузки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record TeachingGroupPayload
{
    /// <summary>The group (учебная группа).</summary>
    public TeachingGroup? Group { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
