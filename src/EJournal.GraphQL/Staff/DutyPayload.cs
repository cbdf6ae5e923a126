using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>Whether a duty was given or ended (результат назначения).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[NoToken]
public sealed record DutyPayload
{
    /// <summary>The class with its homeroom teacher (класс), where one was assigned.</summary>
    public SchoolClass? SchoolClass { get; init; }

    /// <summary>The responsibility (обязанность), where one was given or ended.</summary>
    public Responsibility? Responsibility { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
