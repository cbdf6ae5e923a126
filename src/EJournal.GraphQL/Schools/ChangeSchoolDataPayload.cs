using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schools;

/// <summary>The school as it stands now, or why nothing was changed (результат изменения сведений).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record ChangeSchoolDataPayload
{
    /// <summary>The school (школа).</summary>
    public School? School { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
