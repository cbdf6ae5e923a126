using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>The pupils as they stand now, or why nothing was changed (результат перевода).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleWrite)]
public sealed record PupilsPayload
{
    /// <summary>The pupils in the order given (ученики) whom you may still see; empty when nothing was changed.</summary>
    [ListSize(60, Usual = 5)]
    public IReadOnlyList<Pupil> Pupils { get; init; } = [];

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
