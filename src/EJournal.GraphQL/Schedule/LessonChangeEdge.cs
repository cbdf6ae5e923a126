using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>An entry in a page (запись на странице).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.ScheduleRead | Scope.JournalRead)]
public sealed record LessonChangeEdge
{
    /// <summary>The entry's place in the list (курсор).</summary>
    public required string Cursor { get; init; }

    /// <summary>The entry (запись).</summary>
    public required LessonChange Node { get; init; }
}
