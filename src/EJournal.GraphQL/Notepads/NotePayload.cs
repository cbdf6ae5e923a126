using EJournal.Domain.Access;
using EJournal.Domain.Notepads;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Notepads;

/// <summary>The line of the notepad, or why nothing was changed (результат работы с Блокнотом).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record NotePayload
{
    /// <summary>The line (запись); null when it was deleted.</summary>
    public NotepadEntry? Note { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
