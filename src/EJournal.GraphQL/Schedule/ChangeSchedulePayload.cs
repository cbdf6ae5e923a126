using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>The lessons as they stand now, or why nothing was changed (результат изменения расписания).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record ChangeSchedulePayload
{
    /// <summary>The lessons (уроки), in the order asked; empty when nothing was changed.</summary>
    [ListSize(ScheduleChange.MostLessons, Usual = 5)]
    public IReadOnlyList<Lesson> Lessons { get; init; } = [];

    /// <summary>Empty when the schedule was changed (ошибки).</summary>
    [ListSize(ScheduleChange.MostLessons, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
