using EJournal.Domain.Access;
using EJournal.Domain.Excuses;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Excuses;

/// <summary>The note, or why nothing was changed (результат).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record ExcuseNotePayload
{
    /// <summary>The note (записка).</summary>
    public ExcuseNote? Note { get; init; }

    /// <summary>How many absences got their reason by this decision (сколько пропусков получили причину).</summary>
    public int AbsencesExplained { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
