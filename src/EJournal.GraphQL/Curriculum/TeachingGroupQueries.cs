using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[QueryType]
public static class TeachingGroupQueries
{
    /// <summary>A teaching group by id (учебная группа); null when there is none that you may see.</summary>
    [Readers(Relation.Member)]
    [AnyToken]
    public static Task<TeachingGroup?> TeachingGroup(
        [ID("TeachingGroup")][GraphQLDescription("The group's id (идентификатор).")] long id,
        JournalDb db, Viewer viewer, CancellationToken ct) => db.TeachingGroups.VisibleTo(db, viewer).FindAsync(id, ct);
}
