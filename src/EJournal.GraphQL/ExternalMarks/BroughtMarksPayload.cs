using EJournal.Domain.Access;
using EJournal.Domain.ExternalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.ExternalMarks;

/// <summary>The marks, or why nothing was changed (результат внесения отметок из другой организации).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record BroughtMarksPayload
{
    /// <summary>The marks (отметки); empty when nothing was changed.</summary>
    [ListSize(ExternalMarkRules.MostMarks, Usual = 5)]
    public IReadOnlyList<ExternalMark> Marks { get; init; } = [];

    /// <summary>Empty when it was done; each fault names its mark, such as <c>marks[3].value</c> (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
