using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>The class that was checked, or why nothing was changed (результат проверки класса).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record HomeroomCheckPayload
{
    /// <summary>The class that was checked (результат).</summary>
    public SchoolClass? SchoolClass { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
