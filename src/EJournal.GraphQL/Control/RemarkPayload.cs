using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>The remark, or why nothing was changed (результат работы с замечанием).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record RemarkPayload
{
    /// <summary>The remark (результат).</summary>
    public Remark? Remark { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
