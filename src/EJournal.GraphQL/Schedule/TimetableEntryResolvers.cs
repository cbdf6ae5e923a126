using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

[ObjectType<TimetableEntry>]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead)]
public static class TimetableEntryResolvers
{
    /// <summary>The group taught (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group([Parent] IReadOnlyList<TimetableEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.TeachingGroups.VisibleTo(db, viewer).ExactlyOneEachAsync(entries, e => e.GroupId, ct);
}
