using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>The pupil as he stands now, or why nothing was changed (результат изменения списка учеников).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleWrite)]
public sealed record PupilPayload
{
    /// <summary>The pupil (ученик).</summary>
    [GraphQLName("pupil")]
    public Pupil? Changed { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
