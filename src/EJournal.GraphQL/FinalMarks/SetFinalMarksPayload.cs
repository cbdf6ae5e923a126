using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>The final marks, or why nothing was changed (результат выставления итоговых отметок).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record SetFinalMarksPayload
{
    /// <summary>The final marks of the pupils who were named (итоговые отметки); empty when nothing was changed.</summary>
    [ListSize(FinalMarkRules.MostInColumn, Usual = 30)]
    public IReadOnlyList<FinalMark> FinalMarks { get; init; } = [];

    /// <summary>Empty when the marks stand; each fault names its mark, such as <c>marks[3].value</c> (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
