using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>The employee as he stands now, or why nothing was changed (результат изменения сведений о сотруднике).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleWrite)]
public sealed record StaffPayload
{
    /// <summary>The employee (сотрудник).</summary>
    public Employee? Teacher { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
