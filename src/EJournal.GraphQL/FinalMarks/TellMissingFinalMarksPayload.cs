using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>Who was told, or why nobody was (результат напоминания об итоговых отметках).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.JournalWrite)]
public sealed record TellMissingFinalMarksPayload
{
    /// <summary>The latest notice of each teacher who was told about the class and the period, now or before (кому сообщено).</summary>
    [ListSize(100, Usual = 10)]
    public IReadOnlyList<MissingMarkNotice> Notices { get; init; } = [];

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
