using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>A place in the schedule (место в расписании).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Timetable)]
public sealed record LessonPlace
{
    /// <summary>The day (дата).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Number in the school day (номер урока).</summary>
    public required int Number { get; init; }
}
