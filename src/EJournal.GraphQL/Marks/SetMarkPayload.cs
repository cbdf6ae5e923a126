using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>The mark, or why nothing was changed (результат выставления отметки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record SetMarkPayload
{
    /// <summary>The mark (отметка).</summary>
    public Mark? Mark { get; init; }

    /// <summary>Empty when the mark stands (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
