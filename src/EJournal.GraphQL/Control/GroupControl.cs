using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<TeachingGroup>]
public static class GroupControl
{
    /// <summary>How the journal of the group is filled (заполнение журнала), for at most 366 days.</summary>
    [BatchResolver]
    [Readers(Relation.OwnGroup | Relation.OwnClass | ControlReaders.Filling)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<JournalFilling>> JournalFilling(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        var asked = ControlInterval.Of(from, to, await db.TimeZoneAsync(viewer, ct), time);
        return await Fillings.MakeAsync([.. groups.Select(g => g.Id)], c => c.GroupId, db.Lessons.Where(l => ids.Contains(l.GroupId)), asked, db, viewer, ct);
    }

    /// <summary>How the pupils of the group are marked (накопляемость отметок), for at most 366 days.</summary>
    [BatchResolver]
    [Readers(JournalReaders.Whole)]
    [Scopes(ControlReaders.Scopes)]
    public static async Task<IReadOnlyList<MarkAccumulation>> MarkAccumulation(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        var asked = ControlInterval.Of(from, to, await db.TimeZoneAsync(viewer, ct), time);
        return await Accumulations.MakeAsync([.. groups.Select(g => g.Id)], g => g.Id, db.TeachingGroups.Where(g => ids.Contains(g.Id)), asked, db, viewer, ct);
    }
}
