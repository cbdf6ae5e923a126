using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>The parent as he stands now, or why nothing was changed (результат изменения сведений о родителе).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleWrite)]
public sealed record ParentPayload
{
    /// <summary>The parent (родитель).</summary>
    public Parent? Parent { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
