using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Homework;

/// <summary>The lesson with its homework, or why nothing was changed (результат записи задания).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record SetHomeworkPayload
{
    /// <summary>The lesson (урок).</summary>
    public Lesson? Lesson { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
