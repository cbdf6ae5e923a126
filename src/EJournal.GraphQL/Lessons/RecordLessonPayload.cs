using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Lessons;

/// <summary>The recorded lesson, or why nothing was changed (результат записи урока).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record RecordLessonPayload
{
    /// <summary>The lesson (урок).</summary>
    public Lesson? Lesson { get; init; }

    /// <summary>Empty when the lesson was recorded (ошибки).</summary>
    [ListSize(200, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
