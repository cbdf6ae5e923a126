using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>A teacher who has no lesson at the time of one (свободный учитель).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.ScheduleRead)]
public sealed record AvailableTeacher
{
    /// <summary>The teacher (учитель).</summary>
    public required Employee Teacher { get; init; }

    /// <summary>Whether he teaches the subject to some group (ведёт этот предмет).</summary>
    public required bool TeachesSubject { get; init; }

    /// <summary>How many lessons he gives on that day (уроков в этот день).</summary>
    public required int LessonsOnDay { get; init; }
}
