using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>The check, or why nothing was changed (результат записи проверки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record JournalCheckPayload
{
    /// <summary>The check (результат).</summary>
    public JournalCheck? JournalCheck { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
