using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>The report of the inaccuracy, or why nothing was changed (результат работы с сообщением).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record InaccuracyPayload
{
    /// <summary>The report of the inaccuracy (результат).</summary>
    public Inaccuracy? Inaccuracy { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
