using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>The marks of the lesson, or why nothing was changed (результат выставления отметок).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record SetMarksPayload
{
    /// <summary>The marks in force of the pupils who were named, at this lesson, as they stand now (отметки); empty when nothing was changed.</summary>
    [ListSize(300, Usual = 30)]
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Empty when the marks stand; each fault names its mark, such as <c>marks[3].value</c> (ошибки).</summary>
    [ListSize(300, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
