using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>The class as it stands now, or why nothing was changed (результат изменения сведений о классе).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleWrite)]
public sealed record SchoolClassPayload
{
    /// <summary>The class (класс).</summary>
    public SchoolClass? SchoolClass { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
